import { SCALES } from '../lexicon/number-words.ts';
import type { MentionRule } from '../rule.ts';

export const bareScale: MentionRule = {
  name: 'bare-scale',
  example: 'several hundred; a few thousand; dozen',
  precedence: -2,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:${Object.keys(SCALES).join('|')}|dozen)(?!\\p{L})`,
    'giu',
  ),
  read: () => ({ form: 'number', value: null }),
};
