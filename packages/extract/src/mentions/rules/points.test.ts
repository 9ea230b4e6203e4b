import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('points', () => {
  test.each([
    {
      reading: { form: 'points', value: 4 },
      texts: [
        'a lead of [four points]',
        'up [4 percentage points] on July',
        'a [4-point] gap',
        'ahead by [4 pts]',
        '[four per cent points] clear',
        'widened by [4 percent points]',
      ],
    },
    {
      reading: { form: 'points', value: 12 },
      texts: [
        'the [12-point] deficit',
        'behind by [12 points]',
        'a [twelve-point] swing',
        'a [12-percentage-point] drop',
      ],
    },
    {
      reading: { form: 'points', value: 2.5 },
      texts: [
        'dipped [2.5 points]',
        'by [2.5 percentage points]',
        'rose [2½ points]',
        'down [2.5pts]',
        'up [2.5pp] on May',
        'a [two-and-a-half-point] lead',
      ],
    },
    {
      reading: { form: 'points', value: 0.5 },
      texts: ['down [half a point]', 'a [half-point] lead', 'up [half a percentage point]'],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'points' }));
  });

  test.each([
    'He made a pointed remark to 12 people',
    '12 pointers to the future',
    'half of the points',
    'see 12 ppm',
    '4 per cent pointed at her',
    'the 2.5 pint limit',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('points');
  });
});
