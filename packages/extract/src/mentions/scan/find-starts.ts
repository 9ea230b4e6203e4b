import {
  FRACTIONS,
  MULTIPLES,
  ORDINALS,
  SCALES,
  TENS,
  UNITS,
  VULGAR_FRACTIONS,
} from '../lexicon/number-words.ts';
import { isAsciiLetter, isDigit, letterLength } from './characters.ts';
import { digitsEnd } from './read-digits.ts';
import { LONGEST_SHAPED, shapeOf, shapesOf } from './word-shapes.ts';

/** Digits, or a word that a numeric expression can start with. */
export interface Start {
  readonly start: number;
  readonly end: number;
  /** The word in lower case; empty for digits. */
  readonly word: string;
}

const WORDS = new Set([
  ...[UNITS, TENS, SCALES, FRACTIONS, MULTIPLES].flatMap(Object.keys),
  ...Object.keys(FRACTIONS).map((part) => `${part}s`),
  ...ORDINALS,
  'dozen',
]);
/** `two infive`: a misprint often met. */
const GLUED = new Set(
  Object.keys(UNITS)
    .slice(3, 11)
    .map((word) => `in${word}`),
);
const SHAPES = shapesOf([...WORDS, ...GLUED]);

/** Every place of a text, in order, where a number can start. Reads each character once. */
export function findStarts(text: string): Start[] {
  const starts: Start[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isAsciiLetter(code)) {
      const start = at;
      do at += 1;
      while (isAsciiLetter(text.charCodeAt(at)));
      if (at - start > LONGEST_SHAPED || SHAPES[shapeOf(text, start, at)] === 0) continue;
      const word = text.slice(start, at).toLowerCase();
      const bounded = !isDigit(text.charCodeAt(start - 1)) && letterLength(text, at) === 0;
      if (bounded && WORDS.has(word)) starts.push({ start, end: at, word });
      else if (bounded && GLUED.has(word)) {
        starts.push({ start: start + 2, end: at, word: word.slice(2) });
      }
    } else if (isDigit(code)) {
      const end = digitsEnd(text, at);
      starts.push({ start: at, end, word: '' });
      at = end;
    } else if (code < 128) at += 1;
    else at = pastLetters(text, at, starts);
  }
  return starts;
}

/** Passes what is no ASCII: of a word with such letters no part is a number word. */
function pastLetters(text: string, from: number, starts: Start[]): number {
  let at = from;
  for (let length = letterLength(text, at); length > 0; length = letterLength(text, at)) {
    at += length;
  }
  if (at > from) return at;
  if ((text[from] ?? '') in VULGAR_FRACTIONS) starts.push({ start: from, end: from + 1, word: '' });
  return from + 1;
}
