import { isResidual } from '../residual.ts';

const LEANS = /\b(?:it|them|this|that|these|those|such|so|him|her|he|she|they|same)\b/i;
/** Words that only take a side. */
const SIDE =
  /^(?:(?:don't|not|strongly|somewhat|tend|to|very|fairly|slightly|would|are|is) ){0,4}(?:yes|no|agree|disagree|approve|disapprove|support|oppose|favou?r|against|for|in favou?r|back|satisfied|dissatisfied|good|bad|better|worse|same|more|less|so)$/i;

/** True for words with a pronoun that points to something before. */
export function leansOnWords(words: string): boolean {
  return LEANS.test(words);
}

const PERSON = /\b(?:he|him|his|she|her|hers)\b/i;
const THING = /\b(?:it|its|they|them|their|this|that)\b/i;
/** Ratings without a name beside them are those of somebody named before. */
const RATING =
  /\b(?:ratings?|approval|disapproval|(?:un)?favou?rability|job|(?:un)?favou?rably)\b/i;

/** What words point to, among features: 1, a person; 2, a thing; 3, whom a rating is of; 0, nothing. */
export function referenceOf(words: string): number {
  if (PERSON.test(words)) return 1;
  if (THING.test(words)) return 2;
  return RATING.test(words) && !/\p{Lu}/u.test(words) ? 3 : 0;
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
