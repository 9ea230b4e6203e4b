import { ORDINALS, TENS } from '../lexicon/number-words.ts';
import type { MentionRule } from '../rule.ts';

export const ordinal: MentionRule = {
  name: 'ordinal',
  example: 'third; 21st; twenty-first',
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:${Object.keys(TENS).join('|')})[ -])?(?:${ORDINALS.join('|')})(?!\\p{L})|(?<![\\d\\p{L}.,])\\d{1,9}(?:,\\d{3}){0,3}(?:st|nd|rd|th)(?!\\p{L})`,
    'giu',
  ),
  read: () => ({ form: 'ordinal', value: null }),
};
