import { MULTIPLES } from '../lexicon/number-words.ts';
import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';
import { JOIN } from '../wording.ts';

const FOLD = new RegExp(`${JOIN}?fold(?!\\p{L})`, 'iuy');

export const multiple: MentionRule = {
  name: 'multiple',
  example: 'twice as many; a threefold rise; 10-fold',
  cues: { words: Object.keys(MULTIPLES), after: ['fold'] },
  read({ text, kind, start, end, value, word }) {
    if (kind === 'word') return { form: 'multiple', value: MULTIPLES[word] ?? null, start, end };
    const to = endAt(FOLD, text, end);
    return to < 0 ? null : { form: 'multiple', value, start, end: to };
  },
};
