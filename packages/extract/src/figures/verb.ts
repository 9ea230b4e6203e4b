import { lemmaOf } from '../language/lemma.ts';
import { AUXILIARIES, OPINION, PARTICIPLES, REPORTING } from '../language/lexicon/verbs.ts';
import type { Token } from '../language/tokens.ts';

/** True for a token that can be the first word of an answer, `saying` and `backing` among them. */
export function startsAnswer(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (AUXILIARIES.has(token.lower)) return true;
  // `Remain`, `Leave`: with a capital they are names.
  if (/^\p{Lu}/u.test(token.text) || PARTICIPLES.has(token.lower)) return false;
  const lemma = lemmaOf(token.lower);
  if (REPORTING.has(lemma) || OPINION.has(lemma)) return true;
  return lemma !== token.lower && !token.lower.endsWith('s') && !token.lower.endsWith('ing');
}
