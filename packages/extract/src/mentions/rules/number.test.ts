import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('number', () => {
  test.each([
    {
      reading: { form: 'number', value: 2500 },
      texts: [
        'some [2,500] adults',
        '[2500] adults',
        '[two thousand five hundred] adults',
        '[2.5 thousand] adults',
        '[2.5k] followers',
        '[2\u00A0500] adults',
      ],
    },
    {
      reading: { form: 'number', value: 250000 },
      texts: ['[2,50,000] farmers', '[2.5 lakh] farmers'],
    },
    {
      reading: { form: 'number', value: 2500000.0 },
      texts: ['[two and a half million] homes', '[2.5 million] homes'],
    },
    {
      reading: { form: 'number', value: 27 },
      texts: ['[27] councillors', '[twenty-seven] towns', '[twenty seven] towns'],
    },
    {
      reading: { form: 'number', value: 1500000.0 },
      texts: ['[1.5 million] homes', '[1,500,000] homes', '[1.5m] homes'],
    },
    {
      reading: { form: 'number', value: 100 },
      texts: ['[a hundred] towns', '[one hundred] towns', '[100] towns'],
    },
    {
      reading: { form: 'number', value: 350 },
      texts: ['[three hundred and fifty] jobs', '[350] jobs'],
    },
    {
      reading: { form: 'number', value: 2_300_050 },
      texts: ['[two million three hundred thousand and fifty] homes', '[2,300,050] homes'],
    },
    {
      reading: { form: 'number', value: 10_000 },
      texts: ['[10 000] homes', '[ten thousand] homes'],
    },
    {
      reading: { form: 'number', value: 36 },
      texts: ['the row [36] 100 12', 'in all [36] 004% of'],
    },
    { reading: { form: 'number', value: 1 }, texts: ['just [one] voter', '[One] of them said'] },
    {
      reading: { form: 'number', value: 0.5 },
      texts: ['a swing of [0.5] or so', 'a swing of [.5] or so'],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'number' }));
  });

  test.each([
    'No one came',
    'They spoke to one another',
    'a one-off event',
    'Every one of us',
    'this one is',
    'someone else',
    'Antwerp',
    'the often-told tale',
    'the tenth town',
    'one’s own view',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('number');
  });
});
