import { isResidual } from '../residual.ts';

const LEANS = /\b(?:it|them|this|that|these|those|such|so|him|her|he|she|they|same)\b/i;
/** Words that only take a side. */
const SIDE =
  /^(?:(?:don't|not|strongly|somewhat|tend|to|very|fairly|slightly|would|are|is) ){0,4}(?:yes|no|agree|disagree|approve|disapprove|support|oppose|favou?r|against|for|in favou?r|back|satisfied|dissatisfied|good|bad|better|worse|same|more|less|so)$/i;

/** True for words with a pronoun that points to something before. */
export function leansOnWords(words: string): boolean {
  return LEANS.test(words);
}

/**
 * How much words say by themselves, among features: 1, no side; 2, a name; 3, more than a pronoun
 * tells; 4, a bare side; 5 to 7, one or two words, more than four, three or four.
 */
export function typeOf(words: string): number {
  const count = words.split(/\s+/).length;
  if (isResidual(words)) return 1;
  if (SIDE.test(words)) return 4;
  if (leansOnWords(words)) return 3;
  if (/^\p{Lu}/u.test(words) && count <= 3) return 2;
  if (count <= 2) return 5;
  return count <= 4 ? 7 : 6;
}
