import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';
import { JOIN, SPACE } from '../wording.ts';

const UNIT = new RegExp(
  `(?:${JOIN}(?:(?:percentage|per${SPACE}cent|percent|%)${JOIN})?points?|${JOIN}?p?pts?|${JOIN}?pp)(?!\\p{L})`,
  'iuy',
);

export const points: MentionRule = {
  name: 'points',
  example: 'four points; 12-point; 2.5 percentage points; 3pts',
  cues: {
    after: [
      'point',
      'points',
      'pt',
      'pts',
      'ppt',
      'ppts',
      'pp',
      'percentage',
      'per',
      'percent',
      '%',
    ],
  },
  read({ text, start, end, value }) {
    const to = endAt(UNIT, text, end);
    return to < 0 ? null : { form: 'points', value, start, end: to };
  },
};
