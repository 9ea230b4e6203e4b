import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';

const PART_OF_A_THING = /\b(?:first|second|other|latter|better) $/i;
const AND_A_HALF =
  /(?:\d|\b(?:thousand|million|billion|hours?|days?|weeks?|months?|years?|decades?|century|centuries|miles?)) and $/i;
const OF_A_MEASURE = /^ (?:an? |past\b|time\b|term\b|way\b|price\b)/i;

const COUNT = /(?<![\p{L}\d-])(?:one|a)[ -]$/iu;
const GOES_ON = /-\p{L}/uy;

export const half: MentionRule = {
  name: 'half',
  example: 'half of them; nearly half',
  cues: { words: ['half'] },
  read({ text, start: wordStart, end }) {
    if (endAt(GOES_ON, text, end) >= 0) return null;
    const from = Math.max(0, wordStart - 5);
    const count = COUNT.exec(text.slice(from, wordStart));
    if (!count && text[wordStart - 1] === '-') return null;
    const start = count ? from + count.index : wordStart;
    const before = text.slice(Math.max(0, start - 16), start);
    // The halves of a match or a year are no shares, nor are `and a half` and `half a dozen`.
    const noShare =
      PART_OF_A_THING.test(before) ||
      OF_A_MEASURE.test(text.slice(end, end + 8)) ||
      (/^a/i.test(count?.[0] ?? '') && AND_A_HALF.test(before));
    return noShare
      ? { form: 'number', value: 0.5, start, end }
      : { form: 'fraction', value: 50, start, end };
  },
};
