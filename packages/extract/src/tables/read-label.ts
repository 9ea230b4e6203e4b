import { foldSpaces } from '../language/phrase.ts';

const LONGEST = 400;
/** `Labour*`, `Other [2]`, `Men †`, `Women¹`: marks that lead to a note. */
const MARKS = /(?:\s?(?:\[[\da-z]{1,2}\]|[*†‡§¹²³⁴⁵⁶⁷⁸⁹])){1,4}$/iu;
/** `Men (n=480)`, `18-34 (210)`: how many were asked. */
const SIZE = /\s?[([]\s?(?:(?:n|base|N)\s?[=:]\s?)?\d[\d,]{1,8}\s?[)\]]$/u;
const NAMED_SIZE = /[,;]?\s(?:n|base)\s?[=:]\s?\d[\d,]{0,8}$/iu;

/** The words of a heading: white space folded, footnote marks and sample sizes left out. */
export function readLabel(words: string): string {
  const folded = foldSpaces(words.slice(0, LONGEST));
  const bare = folded.replace(MARKS, '').replace(SIZE, '').replace(NAMED_SIZE, '');
  return bare === '' ? folded : bare;
}
