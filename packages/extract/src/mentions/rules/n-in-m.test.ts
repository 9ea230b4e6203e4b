import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('n-in-m', () => {
  test.each([
    {
      reading: { form: 'ratio', value: 25 },
      texts: [
        '[one in four] drivers',
        '[1 in 4] of those asked',
        '[One-in-four] shoppers',
        '[1-in-4] odds',
        '[one in every four] pupils',
      ],
    },
    {
      reading: { form: 'ratio', value: 80 },
      texts: [
        '[eight out of ten] owners',
        '[8 out of 10] say so',
        '[four out of every five] cats',
        '[four of every five] cats',
        '[four-in-five] cats',
        '[four infive] cats',
        '[4in5] cats',
        '[Four in five] nurses',
      ],
    },
    {
      reading: { form: 'ratio', value: 66.7 },
      texts: ['[two out of three] farms', '[2 in 3] renters'],
    },
    {
      reading: { form: 'ratio', value: 30 },
      texts: ['[three in 10] of them', '[30 out of 100] people'],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'n-in-m' }));
  });

  test.each([
    'It grew by 14 in 2019',
    'They met 5 in 3 months',
    'ten in five',
    'born in 4 in the morning',
    '1 in 4,000 chance',
    '20 out of 10',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('n-in-m');
  });
});
