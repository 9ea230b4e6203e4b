import { ORDINALS, TENS } from '../lexicon/number-words.ts';
import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';

const IN_DIGITS = /(?<![\d\p{L}.,])\d{1,9}(?:,\d{3}){0,3}(?:st|nd|rd|th)(?!\p{L})/iuy;
const TEN = new RegExp(`(?<![\\p{L}\\d])(?:${Object.keys(TENS).join('|')})[ -]$`, 'iu');

export const ordinal: MentionRule = {
  name: 'ordinal',
  example: 'third; 21st; twenty-first',
  cues: { words: ORDINALS, after: ['st', 'nd', 'rd', 'th'] },
  read({ text, start, end, kind }) {
    if (kind === 'number') {
      const to = endAt(IN_DIGITS, text, start);
      return to < 0 ? null : { form: 'ordinal', value: null, start, end: to };
    }
    const from = Math.max(0, start - 9);
    const ten = TEN.exec(text.slice(from, start));
    return { form: 'ordinal', value: null, start: ten ? from + ten.index : start, end };
  },
};
