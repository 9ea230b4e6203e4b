import { SCALES, TENS, UNITS } from './lexicon/number-words.ts';

/**
 * Sources of regular expressions for numbers, to be used with the flags `giu`. All run in linear
 * time: a match starts only where a number starts, and every repetition is bounded.
 */

const any = (words: Readonly<Record<string, number>>) => Object.keys(words).join('|');

/** A space between the parts of one expression; never a line end. */
export const SPACE = String.raw`[ \u00A0\u2009\u202F]`;
/** Joins the ends of a range or the parts of a compound. */
export const DASH = String.raw`[-\u2010-\u2014\u2212]`;

/** Thousands in threes or, as in `2,50,000`, in the Indian way; `.5` only where a word could start. */
export const DIGITS = String.raw`(?:(?<![\d\p{L}])(?<!\d[.,])(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,2}(?:,\d\d){1,5},\d{3}(?!\d)|\d{1,15}(?!\d))(?:\.\d{1,9})?|(?<![^\s(])\.\d{1,9}(?![\d.]))`;

const ONES = Object.keys(UNITS).slice(1, 10).join('|');
const SMALL = `(?:(?:${any(TENS)})(?:[ -](?:${ONES}))?|${any(UNITS)})(?!\\p{L})`;
const HUNDREDS = `(?:a|${SMALL})[ -]hundred(?: (?:and )?${SMALL})?`;
const AND_HALF = '(?:[ -]and[ -]a[ -]half(?!\\p{L}))?';
const LARGE = `(?:${HUNDREDS}|a|${SMALL}${AND_HALF})[ -](?:${any(SCALES)})(?:,? (?:and )?(?:${HUNDREDS}|${SMALL}))?`;

export const WORDS = `(?<![\\p{L}\\d])(?:${LARGE}|${HUNDREDS}|${SMALL}${AND_HALF})(?!\\p{L})`;

/** A number in digits or words, with its scale: `2,500`, `1.5 million`, `twenty-seven`. */
export const NUMBER = `(?:${DIGITS}(?:${SPACE}?(?:thousand|lakh|million|crore|billion|trillion|bn|tn|m|k)(?!\\p{L}))?|${WORDS})`;

const SHORT_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};

/** The value of a text that `NUMBER` matched, or NaN. */
export function numberValue(printed: string): number {
  const lower = printed
    .toLowerCase()
    .replaceAll(/[ \u00A0\u2009\u202F-]+/g, ' ')
    .trim();
  const digits = /^(?=\.?\d)([\d,]{0,24}(?:\.\d{1,9})?) ?([a-z]{0,8})$/.exec(lower);
  if (digits) {
    const scale = digits[2] ? (SCALES[digits[2]] ?? SHORT_SCALES[digits[2]]) : 1;
    return Number(digits[1]?.replaceAll(',', '')) * (scale ?? Number.NaN);
  }
  return wordsValue(lower.replaceAll(',', '').replace(' and a half', ' half').split(' '));
}

function wordsValue(words: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const word of words) {
    const value = word === 'a' ? 1 : (UNITS[word] ?? TENS[word]);
    const scale = SCALES[word];
    if (value !== undefined) group += value;
    else if (word === 'half') group += 0.5;
    else if (word === 'hundred') group = (group || 1) * 100;
    else if (scale !== undefined) {
      total += (group || 1) * scale;
      group = 0;
    } else if (word !== 'and') return Number.NaN;
  }
  return total + group;
}
