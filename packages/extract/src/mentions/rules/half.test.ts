import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('half', () => {
  test.each([
    {
      reading: { form: 'fraction', value: 50 },
      texts: [
        '[half] of them stayed',
        'nearly [half] said yes',
        '[Half] the country',
        'about [one half] of nurses',
        '[a half] of riders',
        'More than [half] (52%) agreed',
      ],
    },
    {
      reading: { form: 'number', value: 0.5 },
      texts: [
        'the first [half] of the year',
        'a day and [a half] later',
        '[half] a dozen councillors',
        '[half] an hour',
        'a match of two, the second [half] dull',
      ],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'half' }));
  });

  test.each([
    'a half-hearted reply',
    'half-time oranges',
    'the behalf of others',
    'two and a half hours',
    'a half-price sale',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('half');
  });
});
