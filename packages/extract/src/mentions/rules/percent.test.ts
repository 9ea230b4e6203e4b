import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('percent', () => {
  test.each([
    {
      reading: { form: 'percent', value: 27 },
      texts: [
        'Some [27 per cent] of nurses agreed',
        'Support stood at [27%] in May',
        'a [27pc] share of the readers',
        'some [27 pct] agreed',
        '[Twenty-seven percent] of drivers',
        '[27 percent] of Ohio voters',
        'about [27 Per Cent] said no',
      ],
    },
    {
      reading: { form: 'percent', value: 9 },
      texts: [
        '[Nine per cent] chose neither',
        'only [9 per-cent] of tenants',
        'another [nine percent] were unsure',
        'just [9 %] of pupils',
        'just [9\u00A0per\u00A0cent] of pupils',
        'just [9  per cent] of pupils',
        'just [9 per\ncent] of pupils',
        'just [9\nper cent] of pupils',
        'Moore[9%], Hale',
        'only [9%]of pupils',
        'only [9percent] of pupils',
      ],
    },
    {
      reading: { form: 'percent', value: 0.5 },
      texts: ['just [0.5%] of them', 'just [.5 percent] of them'],
    },
    {
      reading: { form: 'percent', value: 2.5 },
      texts: ['[two and a half per cent] more', '[2½%] more'],
    },
    {
      reading: { form: 'percent', value: 62.5 },
      texts: ['up to [62.5%] from fifty', '[62.5 per cent] in Leeds'],
    },
    {
      reading: { form: 'percent', value: 100 },
      texts: [
        'all of them, [100 per cent], signed',
        '[a hundred per cent] sure',
        '[one hundred percent] behind her',
      ],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'percent' }));
  });

  test.each([
    'He paid 27 cents',
    'a 12 percentage point lead',
    '30 to 35 per cent of tenants',
    '27 percentile rank',
    'sold 9 pcs',
    'sold 9\n\nPer cent signs',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('percent');
  });
});
