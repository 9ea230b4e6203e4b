import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('age-bound', () => {
  test.each([
    {
      reading: { form: 'age', value: 65, low: 65 },
      texts: [
        'aged [65 or over]',
        'those [65 and older]',
        'the [over-65s] said',
        '[over 65s] like it',
        '[65+] respondents',
        '[65 and above]',
        'a woman aged over [65]',
        'voters [sixty-five or older]',
        'adults [65-plus] said',
        'people [65 years or older]',
        'those [65 years of age and older]',
        'the [65-and-overs] agreed',
        'aged [65 & over]',
        'anyone over the age of [65]',
      ],
    },
    {
      reading: { form: 'age', value: 25, high: 25 },
      texts: [
        '[under-25s] said no',
        'the [under 25s]',
        '[25 or under] only',
        'aged under [25]',
        '[25 and younger]',
        'the [25s and under]',
        'Iowans under age [25]',
        'anybody under the age of [25]',
      ],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'age-bound' }));
  });

  test.each([
    '50 or more of them',
    'it went 65 or 70 times',
    'over 1,200s of pounds',
    '130 or over',
    'over 65 seconds',
    'the 5+3 plan',
    '5 or overseas',
    'in office for seven years and over 30 towns',
    '65 plus 12 makes 77',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('age-bound');
  });
});
