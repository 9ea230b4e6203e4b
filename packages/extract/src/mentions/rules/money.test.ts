import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('money', () => {
  test.each([
    {
      reading: { form: 'money', value: 20000000000.0 },
      texts: [
        'a [£20bn] hole',
        '[$20 billion] over',
        'some [€20 billion] more',
        '[20 billion euros] of it',
        '[US$20bn] in aid',
      ],
    },
    {
      reading: { form: 'money', value: 1500000.0 },
      texts: ['[$1.5 million] prize', '[£1.5m] a year', '[1.5 million dollars] more'],
    },
    {
      reading: { form: 'money', value: 50 },
      texts: ['a [50p] rise', '[fifty pence] more', '[50 cents] each', '[¥50] coins'],
    },
    {
      reading: { form: 'money', value: 200 },
      texts: [
        '[Rs 200] a day',
        '[Rs. 200] a day',
        '[Rs200] a day',
        '[₹200] notes',
        '[INR 200] each',
        'a [200-euro] fine',
        '[200 pounds] of debt',
      ],
    },
    {
      reading: { form: 'money', value: 1250.75 },
      texts: ['[£1,250.75] a term', '[A$1,250.75] a term'],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'money' }));
  });

  test.each([
    '50pc of shops',
    'five pounded streets',
    '20 Europeans',
    '20 people',
    '10pm',
    'Mrs 200',
    'US 20 team',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('money');
  });
});
