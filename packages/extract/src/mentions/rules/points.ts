import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';
import { JOIN, SPACE } from '../wording.ts';

const UNIT = new RegExp(
  `(?:${JOIN}(?:(?:percentage|per${SPACE}cent|percent|%)${JOIN})?points?|${JOIN}?p?pts?|${JOIN}?pp)(?!\\p{L})`,
  'iuy',
);

const OF_A_POINT = new RegExp(
  `${JOIN}(?:an?${JOIN})?(?:percentage${JOIN})?points?(?!\\p{L})`,
  'iuy',
);

export const points: MentionRule = {
  name: 'points',
  example: 'four points; 12-point; 2.5 percentage points; 3pts; half a point',
  cues: {
    words: ['half'],
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
  read({ text, kind, start, end, value }) {
    const isHalf = kind === 'word';
    const to = endAt(isHalf ? OF_A_POINT : UNIT, text, end);
    return to < 0 ? null : { form: 'points', value: isHalf ? 0.5 : value, start, end: to };
  },
};
