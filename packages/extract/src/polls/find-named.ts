import { isMedium } from './is-medium.ts';
import { isOrganisation } from './is-organisation.ts';
import type { Reference } from './reference.ts';
import { isAmong, sharesName, type Referent } from './referent.ts';

/** Sentences, counted from 0, in which a story may announce its poll before it names it. */
export const LEAD = 6;

/** The poll that a name speaks of; `null` where it is a new one. */
export function findNamed(
  reference: Reference,
  polls: readonly Referent[],
  poll: Referent | undefined,
): Referent | null {
  const same = polls.filter((candidate) => sharesName(reference, candidate));
  if (same.length > 0) {
    const main = same.toSorted(
      (a, b) => Number(isWave(a, reference)) - Number(isWave(b, reference)),
    );
    const ordered =
      poll && main.includes(poll) && !isWave(poll, reference) ? [poll, ...main] : main;
    return ordered.find((candidate) => !isOtherWave(reference, candidate)) ?? null;
  }
  if (!poll) return null;
  if (isSeries(reference) && poll.organisations.some(({ kind }) => kind === 'known')) return poll;
  const isOnly = polls.length === 1;
  const isOpen = ({ organisations, references }: Referent, isLate: boolean) =>
    references[0]?.rule !== 'readers-vote' &&
    organisations.every(
      ({ kind }) => kind === 'medium' || ((reference.namesHouse || isLate) && kind === 'other'),
    );
  // `The poll was conducted by` somebody: that of a newspaper which the story opens with, not one
  // that it only cites some way back.
  const isCited =
    poll.references.length === 1 && reference.sentence - poll.references[0]!.sentence > 1;
  if (isCited && reference.kind === 'same' && reference.namesHouse) {
    const own = polls.find(
      (other) =>
        isOpen(other, false) &&
        other.references[0]!.sentence <= 3 &&
        other.organisations.some(({ kind }) => kind === 'medium'),
    );
    if (own) return own;
  }
  // `Northgate interviewed 1,006 people`, told last: the poll that the story opens with unnamed.
  if (reference.asks && !isOpen(poll, false)) {
    const own = polls.find(
      (other) =>
        !other.isSister &&
        (isOpen(other, false) || isFor(reference.client, other)) &&
        other.references[0]!.sentence <= 3,
    );
    if (own) return own;
  }
  const isLate = isOnly && reference.asks && reference.sentence > LEAD;
  return isOpen(poll, isLate) && mayName(reference, poll, isOnly) ? poll : null;
}

function isFor(client: Reference['client'], { clients }: Referent): boolean {
  return client !== null && isAmong(client, clients);
}

/** A wave of another date that was only cited, some way back. */
function isWave({ isSister, references }: Referent, { sentence, kind }: Reference): boolean {
  return isSister && kind !== 'earlier' && sentence - references.at(-1)!.sentence > 1;
}

/** `the Social Attitudes survey`: the name of the poll, not of who asked. */
function isSeries({ organisations, kind }: Reference): boolean {
  return (
    kind === 'same' &&
    organisations.every(({ name, kind: who }) => who === 'other' && !isOrganisation(name))
  );
}

/** Another poll of the same pollster. */
function isOtherWave(reference: Reference, candidate: Referent): boolean {
  const { kind, date, client } = reference;
  if (kind === 'other' || kind === 'earlier') return true;
  if (date !== null && !candidate.dates.has(date))
    if (candidate.dates.size > 0 || kind === 'new') return true;
  return (
    client !== null &&
    kind === 'new' &&
    candidate.clients.length > 0 &&
    !isAmong(client, [...candidate.clients, ...candidate.organisations])
  );
}

/** A name for the poll spoken of so far without one. */
function mayName(reference: Reference, poll: Referent, isOnly: boolean): boolean {
  const { kind, sentence, asks, reports, namesHouse, owned } = reference;
  if (kind === 'other' || kind === 'earlier' || kind === 'generic') return false;
  if (asks || (namesHouse && (kind === 'same' || kind === 'named'))) return true;
  if (owned && sentence > LEAD) return false;
  if (kind === 'named' && !reports) return false;
  const isBranded = poll.organisations.some(({ name }) => kind !== 'same' || isMedium(name));
  const last = poll.references.at(-1)!.sentence;
  const inLead = poll.references[0]!.sentence <= 3 && last <= LEAD && sentence <= LEAD + 2;
  if (kind === 'new') return !isBranded && poll.clients.length === 0 && inLead;
  return !isBranded && (inLead || sentence - last <= (kind === 'same' || isOnly ? 6 : 2));
}
