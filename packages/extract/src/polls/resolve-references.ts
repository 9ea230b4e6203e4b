import { findNamed } from './find-named.ts';
import { findUnnamed } from './find-unnamed.ts';
import { joinUnnamed } from './join-unnamed.ts';
import type { Organisation } from './organisation.ts';
import type { Reference } from './reference.ts';
import {
  isDated,
  noteReference,
  openReferent,
  sharesName,
  type Referent,
  type Resolution,
} from './referent.ts';

/** How many referents back a name is looked for, so that the time stays linear. */
const MEMORY = 40;

/** Follows the article and says which poll each reference speaks of. */
export function resolveReferences(references: readonly Reference[]): Resolution[] {
  const referents: Referent[] = [];
  const known = new Set<Referent>();
  const resolved: Resolution[] = [];
  let current: Referent | null = null;
  for (const reference of references) {
    const referent = findReferent(reference, referents, current);
    if (!referent) continue;
    if (!known.has(referent)) referents.push(referent);
    known.add(referent);
    if (
      reference.kind !== 'named' ||
      reference.reports ||
      reference.asks ||
      referent.references.length === 0
    )
      noteReference(referent, reference);
    resolved.push({ reference, referent });
    if (referent.kind !== 'generic') current = referent;
  }
  return joinUnnamed(resolved);
}

function findReferent(
  reference: Reference,
  referents: readonly Referent[],
  current: Referent | null,
): Referent | null {
  const recent = referents.slice(-MEMORY).toReversed();
  const polls = recent.filter(({ kind }) => kind === 'poll');
  const poll = current?.kind === 'poll' ? current : polls[0];
  if (reference.kind === 'average')
    return (
      recent.find((r) => r.kind === 'average' && sharesName(reference, r)) ??
      openReferent('average')
    );
  if (reference.organisations.length > 0) {
    const named = findNamed(reference, polls, poll);
    if (named) return named;
    const isOnly = polls.every(({ organisations }) => organisations.length === 0);
    if (reference.kind === 'named' && !reference.reports && !(isOnly && isKnown(reference)))
      return null;
    const isSister =
      polls.some((other) => sharesName(reference, other)) ||
      (reference.kind === 'generic' && polls.length > 0);
    return openReferent('poll', [], isSister);
  }
  if (reference.kind === 'generic' && !reference.client)
    return reference.reports ? openReferent('generic') : null;
  const found = findUnnamed(reference, polls, poll);
  if (found) return found;
  const house = sister(reference, poll);
  return openReferent('poll', house, house.length > 0);
}

function isKnown({ organisations }: Reference): boolean {
  return organisations.some(({ kind }) => kind === 'known');
}

/** A poll spoken of by date, when the one before has another date: the same pollster's. */
function sister({ kind, date }: Reference, poll: Referent | undefined): readonly Organisation[] {
  const isWave =
    kind === 'earlier' ? date !== null : kind === 'same' && poll && isDated(poll, date);
  return isWave && poll ? poll.organisations : [];
}
