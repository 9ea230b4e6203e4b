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
  if (!poll) return null;
  if (kind === 'other') return client && isHeadline(poll) && reference.sentence <= 2 ? poll : null;
  if (kind === 'new') {
    const inLead = reference.sentence <= LEAD && poll.references[0]!.sentence <= 3 && !client;
    return inLead && !isDated(poll, date) ? poll : null;
  }
  if (kind === 'earlier') {
    const wave = polls.find((one) => one.isSister && isSamePollster(one, poll));
    return wave && !isDated(wave, date) ? wave : date === null ? poll : null;
  }
  if (isDated(poll, date)) return polls.find(({ dates }) => dates.has(date!)) ?? null;
  return mainPoll(reference, polls, poll);
}

/** `the poll`, some way on, is again the one that the story is about. */
function mainPoll(
  { sentence, details }: Reference,
  polls: readonly Referent[],
  poll: Referent,
): Referent {
  const lead = polls.at(-1)!;
  if (details && isPassing(poll, sentence) && lead !== poll && !lead.isSister && isInLead(lead))
    return lead;
  if (sentence - poll.references.at(-1)!.sentence <= 1) return poll;
  const own = polls.filter(({ isSister }) => !isSister);
  return own.reduce(
    (best, other) => (other.references.length > best.references.length ? other : best),
    poll.isSister ? (own[0] ?? poll) : poll,
  );
}

/** Spoken of so far in the headline alone. */
function isHeadline({ references }: Referent): boolean {
  return references.every(({ sentence }) => sentence === 0);
}

function isSamePollster({ organisations }: Referent, other: Referent): boolean {
  return organisations.some((one) => isAmong(one, other.organisations));
}

/** Cited once, by the way, and not in the sentence before. */
function isPassing({ references }: Referent, sentence: number): boolean {
  const last = references.at(-1)!;
  return references.length === 1 && last.sentence < sentence && !last.asks;
}

function isInLead({ references }: Referent): boolean {
  return references[0]!.sentence <= 3;
}
