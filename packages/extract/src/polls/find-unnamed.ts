import { LEAD } from './find-named.ts';
import type { Reference } from './reference.ts';
import { isAmong, isDated, type Referent } from './referent.ts';

/** The poll that words without a name speak of; `null` where it is a new one. */
export function findUnnamed(
  reference: Reference,
  polls: readonly Referent[],
  poll: Referent | undefined,
): Referent | null {
  const { client, kind, date } = reference;
  if (client && kind !== 'other') {
    const own = polls.find(({ clients, organisations }) =>
      isAmong(client, [...clients, ...organisations]),
    );
    if (own) return own;
  }
  if (!poll || kind === 'other') return null;
  if (kind === 'new') {
    const inLead = reference.sentence <= LEAD && poll.references[0]!.sentence <= 3 && !client;
    return inLead && !isDated(poll, date) ? poll : null;
  }
  if (kind === 'earlier') return poll;
  if (isDated(poll, date)) return polls.find(({ dates }) => dates.has(date!)) ?? null;
  return mainPoll(reference, polls, poll);
}

/** `the poll`, some way on, is again the one that the story is about. */
function mainPoll({ sentence }: Reference, polls: readonly Referent[], poll: Referent): Referent {
  if (sentence - poll.references.at(-1)!.sentence <= 1) return poll;
  return polls.reduce(
    (best, other) => (other.references.length > best.references.length ? other : best),
    poll,
  );
}
