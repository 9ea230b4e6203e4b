import { TENS, UNITS } from '../lexicon/number-words.ts';
import type { MentionRule } from '../rule.ts';

const VALUES = new Map([...Object.entries(UNITS).slice(2), ...Object.entries(TENS)]);

export const leftoverWords: MentionRule = {
  name: 'leftover-words',
  example: 'number words beside a longer reading, so that none is lost: forty one-third shares',
  precedence: -3,
  cues: { leftovers: 'words' },
  read({ word, start, end }) {
    const value = VALUES.get(word);
    return value === undefined ? null : { form: 'number', value, start, end };
  },
};
