import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('age-band', () => {
  test.each([
    {
      reading: { form: 'age', value: null, low: 18, high: 24 },
      texts: [
        '[18 to 24-year-olds]',
        'the [18-24s] said no',
        '[18–24 year olds]',
        'voters aged [18 to 24]',
        'those aged between [18 and 24]',
        'people ages [18-24]',
        '[18-24-year-olds] were split',
        'an age [18 to 24] panel',
        'young people ([18-to-24-year-olds])',
        '[18- to 24-year-olds] in Ohio',
        'the [18–24] age group',
        '[18-24yr olds] agreed',
      ],
    },
    {
      reading: { form: 'age', value: null, low: 18, high: 34 },
      texts: ['[eighteen to thirty-four year olds]', 'the [18-34 year olds] in Cork'],
    },
    {
      reading: { form: 'age', value: null, low: 16, high: 17 },
      texts: ['[16- and 17-year-olds] may vote', 'votes for [16/17 year olds]'],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'age-band' }));
  });

  test.each([
    'Between 18 and 24 people came',
    'It scored 18 to 24',
    'the 18-24 group stage',
    'rates for 2016/17 rose',
    'aged 50 to 500',
    '24 to 18-year-olds',
    '18 to 24 per cent',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('age-band');
  });
});
