import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('ordinal', () => {
  test.each([
    {
      reading: { form: 'ordinal', value: null },
      texts: [
        'the [third] debate',
        'a [21st] birthday',
        'the [twenty-first] ward',
        'in [2nd] place',
        'the [1,000th] letter',
        'the [nineteenth] hole',
        '[First], they asked',
        'his [thirtieth] year',
      ],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'ordinal' }));
  });

  test.each([
    'two thirds of them',
    'a third of them',
    '21 streets',
    'firsthand news',
    '5 standards',
    'sixthly',
    '4th July 2019',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('ordinal');
  });
});
