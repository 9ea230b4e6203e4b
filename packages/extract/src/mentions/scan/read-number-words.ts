import { SCALES, TENS, UNITS } from '../lexicon/number-words.ts';
import { isDigit, isLetterBefore } from './characters.ts';
import type { ScannedNumber } from './read-digits.ts';
import { wordAt } from './word-at.ts';

const AND_A_HALF = /[ \u00A0-]and[ \u00A0-]a[ \u00A0-]half(?!\p{L})/iuy;
const CARDINALS = new Map(Object.entries({ ...UNITS, ...TENS }));
const MULTIPLES = new Map(Object.entries(SCALES));

/** Reads a number that starts with a number word: `twenty-seven`, `two and a half million`. */
export function readNumberWords(text: string, at: number): ScannedNumber | null {
  let total = 0;
  let below = Infinity;
  const first = readSmall(text, at) ?? readArticle(text, at);
  if (!first) return null;
  const { start } = first;
  let group = withHundreds(text, first);
  for (;;) {
    const scaleAt = partAt(text, group.end);
    const word = wordAt(text, scaleAt);
    const scale = MULTIPLES.get(word);
    if (scaleAt === group.end || scale === undefined || scale >= below) break;
    const end = scaleAt + word.length;
    total += group.value * scale;
    below = scale;
    group = readRest(text, end) ?? { start, end, value: 0 };
  }
  return { start, end: group.end, value: total + group.value };
}

/** `a` before the scale at a place: `a hundred`. */
function readArticle(text: string, at: number): ScannedNumber | null {
  const start = at - 2;
  if (start < 0 || !/^a[ \u00A0-]$/i.test(text.slice(start, at))) return null;
  if (isLetterBefore(text, start) || isDigit(text.charCodeAt(start - 1))) return null;
  return { start, end: at - 1, value: 1 };
}

/** What goes on behind a scale: `two thousand` + `five hundred`, `a hundred` + `and six`. */
function readRest(text: string, at: number): ScannedNumber | null {
  const comma = text.charCodeAt(at) === 0x2c ? 1 : 0;
  let next = partAt(text, at + comma);
  if (next === at + comma) return null;
  if (wordAt(text, next) === 'and') next = partAt(text, next + 3);
  const small = readSmall(text, next);
  const group = small && withHundreds(text, small);
  // `a thousand, one in five` is no 1001.
  return group && (comma === 0 || group.value >= 100) ? group : null;
}

/** Up to 999, with its half: `three hundred and fifty`, `two and a half`. */
function withHundreds(text: string, small: ScannedNumber): ScannedNumber {
  const { start } = small;
  const next = partAt(text, small.end);
  if (next > small.end && wordAt(text, next) === 'hundred') {
    const end = next + 'hundred'.length;
    const rest = partAt(text, end);
    const skip = wordAt(text, rest) === 'and' ? partAt(text, rest + 3) : rest;
    const tail = rest > end ? readSmall(text, skip) : null;
    const value = small.value * 100 + (tail?.value ?? 0);
    return { start, end: tail?.end ?? end, value };
  }
  AND_A_HALF.lastIndex = small.end;
  if (!AND_A_HALF.test(text)) return small;
  return { start, end: AND_A_HALF.lastIndex, value: small.value + 0.5 };
}

/** Up to 99: `seven`, `twenty-seven`. */
function readSmall(text: string, at: number): ScannedNumber | null {
  const word = wordAt(text, at);
  const value = word === '' ? undefined : CARDINALS.get(word);
  if (value === undefined) return null;
  const end = at + word.length;
  const next = value >= 20 ? partAt(text, end) : end;
  const one = next > end ? wordAt(text, next) : '';
  const units = one === '' ? undefined : UNITS[one];
  if (units === undefined || units < 1 || units > 9) return { start: at, end, value };
  return { start: at, end: next + one.length, value: value + units };
}

/** The place behind a space or hyphen, else the place itself. */
function partAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x2d || code === 0xa0 ? at + 1 : at;
}
