import { LEAD } from './find-named.ts';
import { noteReference, type Referent, type Resolution } from './referent.ts';

/** Where one poll has a name, one spoken of before or after without any is the same. */
export function joinUnnamed(resolved: readonly Resolution[]): Resolution[] {
  const polls = [...new Set(resolved.map(({ referent }) => referent))].filter(
    ({ kind }) => kind === 'poll',
  );
  const named = polls.filter(({ organisations }) => organisations.length > 0);
  const [only] = named;
  if (!only || named.length > 1) return [...resolved];
  const unnamed = new Set(polls.filter((poll) => joins(poll, only)));
  for (const referent of unnamed)
    for (const reference of referent.references) noteReference(only, reference);
  only.references.sort((a, b) => a.span.start - b.span.start);
  return resolved.map((one) => (unnamed.has(one.referent) ? { ...one, referent: only } : one));
}

/** Spoken of as one that a reader may take for another already named. */
function joins({ kind, organisations, clients, references }: Referent, named: Referent): boolean {
  // `A poll for Coast FM`: announced before its pollster is named, not one made for somebody else.
  const isBefore = startOf(references) < startOf(named.references);
  const isAnnounced = named.clients.length === 0 && isBefore;
  const isOpen = kind === 'poll' && organisations.length === 0;
  // `A private poll had the race tied`, deep in a story whose poll has a name: somebody else's.
  const [first] = references;
  if (isBefore && isNewLate(named)) return false;
  if (first && first.kind === 'new' && first.sentence > LEAD && !isBefore) return false;
  if (!isOpen || (clients.length > 0 && !isAnnounced)) return false;
  return references.every((one) => one.kind !== 'other' && one.kind !== 'earlier');
}

/** `A Northgate poll`, deep in a story that has told of another before. */
function isNewLate({ references: [first] }: Referent): boolean {
  return first !== undefined && first.kind === 'new' && !first.asks && first.sentence > LEAD;
}

function startOf([first]: Referent['references']): number {
  return first?.span.start ?? 0;
}
