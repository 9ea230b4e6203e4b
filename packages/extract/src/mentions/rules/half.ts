import type { MentionRule } from '../rule.ts';

const PART_OF_A_THING = /\b(?:first|second|other|latter|better) $/i;
const AND_A_HALF =
  /(?:\d|\b(?:thousand|million|billion|hours?|days?|weeks?|months?|years?|decades?|century|centuries|miles?)) and $/i;
const OF_A_MEASURE = /^ (?:an? |past\b|time\b|term\b|way\b|price\b)/i;

export const half: MentionRule = {
  name: 'half',
  example: 'half of them; nearly half',
  pattern: /(?<![\p{L}\d-])(?:(?:one|a)[ -])?half(?!\p{L}|-\p{L})/giu,
  read(match, text) {
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const end = match.index + match[0].length;
    // The halves of a match or a year are no shares, nor are `and a half` and `half a dozen`.
    const noShare =
      PART_OF_A_THING.test(before) ||
      OF_A_MEASURE.test(text.slice(end, end + 8)) ||
      (/^a/i.test(match[0]) && AND_A_HALF.test(before));
    return noShare ? { form: 'number', value: 0.5 } : { form: 'fraction', value: 50 };
  },
};
