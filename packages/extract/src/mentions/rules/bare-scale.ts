import { SCALES } from '../lexicon/number-words.ts';
import type { MentionRule } from '../rule.ts';

export const bareScale: MentionRule = {
  name: 'bare-scale',
  example: 'several hundred; a few thousand; dozen',
  precedence: -2,
  cues: { words: [...Object.keys(SCALES), 'dozen'] },
  read: ({ start, end }) => ({ form: 'number', value: null, start, end }),
};
