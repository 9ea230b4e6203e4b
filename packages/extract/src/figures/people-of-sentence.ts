import type { Token } from '../language/tokens.ts';
import { readPeople } from './people.ts';
import type { People } from './rule.ts';

/**
 * The people that a sentence sets for the number at `at`: `among women` after the number and before
 * the next one, else the last one before it.
 */
export function peopleOfSentence(tokens: readonly Token[], at: number): People | null {
  const next = tokens.findIndex((token, index) => index > at && token.number?.form === 'percent');
  const after = tokens.slice(at + 1, next < 0 ? undefined : next);
  const here = after.findIndex(({ lower }) => /^(?:among|amongst)$/.test(lower));
  if (here >= 0) return readPeople(after.slice(here))?.people ?? null;
  const last = tokens.findLastIndex(
    ({ lower }, index) => index < at && /^(?:among|amongst)$/.test(lower),
  );
  return last < 0 ? null : (readPeople(tokens.slice(last, at))?.people ?? null);
}
