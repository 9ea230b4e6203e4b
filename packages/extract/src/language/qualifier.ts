import type { Qualifier } from '@topline/model';

const WORDINGS: readonly (readonly [RegExp, Qualifier])[] = [
  [/\b(?:more than|over|at least|upwards of|north of|no fewer than|in excess of)$/i, 'over'],
  [/\b(?:less than|fewer than|under|at most|up to|no more than|below)$/i, 'under'],
  [
    /\b(?:about|around|nearly|almost|some|roughly|approximately|close to|just (?:over|under|above|below|short of)|an estimated|(?:a )?little (?:over|under|more than|less than)|slightly (?:more|less|fewer) than|well over)$/i,
    'about',
  ],
];

/** How exactly a number is stated, from the words right before it (`more than`, `nearly`). */
export function readQualifier(before: string): Qualifier {
  const words = before.slice(-32).trimEnd();
  const found = WORDINGS.map(([pattern, qualifier]) => ({
    qualifier,
    length: pattern.exec(words)?.[0].length ?? 0,
  })).toSorted((a, b) => b.length - a.length)[0];
  return found && found.length > 0 ? found.qualifier : 'exact';
}
