import { TENS, UNITS } from '../lexicon/number-words.ts';
import { numberValue } from '../number.ts';
import type { MentionRule } from '../rule.ts';

const WORDS = [...Object.keys(UNITS).slice(2), ...Object.keys(TENS)].join('|');

export const leftoverWords: MentionRule = {
  name: 'leftover-words',
  example: 'number words beside a longer reading, so that none is lost: forty one-third shares',
  precedence: -3,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${WORDS})(?!\\p{L})`, 'giu'),
  read: (match) => ({ form: 'number', value: numberValue(match[0]) }),
};
