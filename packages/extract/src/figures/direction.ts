import { lemmaOf } from '../language/lemma.ts';
import type { Token } from '../language/tokens.ts';
import { DIRECTIONS } from './lexicon/directions.ts';

/** Which way a word moves a level: `fell` -1, `up` 1; `null` for other words. */
export function directionOf(token: Token): 1 | -1 | null {
  if (token.kind !== 'word') return null;
  return (
    DIRECTIONS.get(token.lower) ??
    DIRECTIONS.get(lemmaOf(token.lower)) ??
    DIRECTIONS.get(token.lower.replace(/s$/, '')) ??
    null
  );
}

/** The direction that the last moving word of the tokens gives, and its place. */
export function lastDirection(tokens: readonly Token[]): { sign: 1 | -1; at: number } | null {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const sign = directionOf(tokens[at]!);
    if (sign !== null) return { sign, at };
  }
  return null;
}
