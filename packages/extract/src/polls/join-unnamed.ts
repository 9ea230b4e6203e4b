import { noteReference, type Referent, type Resolution } from './referent.ts';

/** Where one poll has a name, one spoken of before or after without any is the same. */
export function joinUnnamed(resolved: readonly Resolution[]): Resolution[] {
  const polls = [...new Set(resolved.map(({ referent }) => referent))].filter(
    ({ kind }) => kind === 'poll',
  );
  const named = polls.filter(({ organisations }) => organisations.length > 0);
  const [only] = named;
  if (!only || named.length > 1) return [...resolved];
  const unnamed = new Set(polls.filter(joins));
  for (const referent of unnamed)
    for (const reference of referent.references) noteReference(only, reference);
  only.references.sort((a, b) => a.span.start - b.span.start);
  return resolved.map((one) => (unnamed.has(one.referent) ? { ...one, referent: only } : one));
}

/** Spoken of as one that a reader may take for another already named. */
function joins({ kind, organisations, clients, references }: Referent): boolean {
  const isOpen = kind === 'poll' && organisations.length === 0 && clients.length === 0;
  return isOpen && references.every((one) => one.kind !== 'other' && one.kind !== 'earlier');
}
