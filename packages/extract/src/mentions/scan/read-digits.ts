import { SCALES, SHORT_SCALES, VULGAR_FRACTIONS } from '../lexicon/number-words.ts';
import { isDigit, isSpace } from './characters.ts';
import { wordAt } from './word-at.ts';

/** Part of a text that says a number, and the number it says. */
export interface ScannedNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const COMMA = 0x2c;
const POINT = 0x2e;
const LONGEST = 15;
/** `10 000`, `2 017`: a number of its own starts with no nought, nor behind a space that does not break. */
const SPACED =
  /\d{1,3}(?:(?: (?=0)|[\u00A0\u2009\u202F])\d{3}){1,3}(?![\d%]|[.,]\d|[ \u00A0]?per)/y;
/** `asked 1 206 voters`: thousands as South Africans print them, between two words of a sentence. */
const SPACED_IN_PROSE = /[1-9]\d{0,2}(?: \d{3}){1,2}(?= [a-z])/y;
const WORD_BEFORE =
  /(?:^|[ (])(?!(?:aged?|ages|grades?|in|between|since|from|question) )[a-z]{1,20} $/;
const WORD_BEFORE_WITHIN = 22;
const INDIAN = /\d{1,2}(?:,\d\d){1,5},\d{3}(?!\d)/y;
const DIGIT_SCALES = new Map(Object.entries({ ...SCALES, ...SHORT_SCALES }));

/** The end of the digits that start at a place. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/**
 * Reads a number that starts with a digit: `2,500`, `2,50,000`, `1.5 million`, `7½`. Refuses more
 * digits in a row than a number can hold exactly.
 */
export function readDigits(text: string, start: number): ScannedNumber | null {
  const first = digitsEnd(text, start);
  if (first - start > LONGEST) return null;
  let end = groupsEnd(text, start, first);
  const printed = text.slice(start, end);
  let value = Number(end === first ? printed : printed.replaceAll(/\D/g, ''));
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) {
    const whole = end;
    end = Math.min(digitsEnd(text, end + 1), end + 10);
    value = Number(`${value}${text.slice(whole, end)}`);
    return withScale(text, start, end, value);
  }
  const partAt = isSpace(text.charCodeAt(end)) ? end + 1 : end;
  const part = vulgarFraction(text, partAt);
  return part === 0
    ? withScale(text, start, end, value)
    : withScale(text, start, partAt + 1, value + part);
}

/** The value of the one character `½` at a place; 0 where there is none. */
export function vulgarFraction(text: string, at: number): number {
  return text.charCodeAt(at) > 128 ? (VULGAR_FRACTIONS[text[at] ?? ''] ?? 0) : 0;
}

/** Reads `.5` at its point, and `½`. */
export function readBarePart(text: string, start: number): ScannedNumber | null {
  const part = vulgarFraction(text, start);
  if (part > 0) return withScale(text, start, start + 1, part);
  const end = digitsEnd(text, start + 1);
  if (end - start > 10 || text.charCodeAt(end) === POINT) return null;
  return withScale(text, start, end, Number(text.slice(start, end)));
}

/** The end of the thousands behind the first digits: in threes, in the Indian way, or with spaces. */
function groupsEnd(text: string, start: number, first: number): number {
  let end = first;
  if (first - start > 3 || !isDigit(text.charCodeAt(first + 1))) return end;
  if (isSpace(text.charCodeAt(first))) {
    const spaced = patternEnd(SPACED, text, start, end);
    if (spaced > end) return spaced;
    const before = text.slice(Math.max(0, start - WORD_BEFORE_WITHIN), start);
    return WORD_BEFORE.test(before) ? patternEnd(SPACED_IN_PROSE, text, start, end) : end;
  }
  for (let group = 0; group < 5 && text.charCodeAt(end) === COMMA; group += 1) {
    if (digitsEnd(text, end + 1) !== end + 4) break;
    end += 4;
  }
  if (end > first) return end;
  return text.charCodeAt(end) === COMMA ? patternEnd(INDIAN, text, start, end) : end;
}

function patternEnd(pattern: RegExp, text: string, start: number, otherwise: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : otherwise;
}

function withScale(text: string, start: number, end: number, value: number): ScannedNumber {
  const at = isSpace(text.charCodeAt(end)) ? end + 1 : end;
  const word = wordAt(text, at);
  const scale = word === '' ? undefined : DIGIT_SCALES.get(word);
  if (scale === undefined) return { start, end, value };
  return { start, end: at + word.length, value: value * scale };
}
