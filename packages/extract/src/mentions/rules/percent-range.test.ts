import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('percent-range', () => {
  test.each([
    {
      reading: { form: 'percent', value: 37.5, low: 35, high: 40 },
      texts: [
        'Between [35 and 40 per cent] will stay',
        '[35-40%] of the shops',
        'some [35 to 40 percent] of farms',
        '[35–40pc] by autumn',
      ],
    },
    {
      reading: { form: 'percent', value: 12.5, low: 10, high: 15 },
      texts: ['[ten to fifteen per cent] of riders'],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'percent-range' }));
  });

  test.each([
    'It fell from 35 to 30 per cent',
    'Up from 35 to 40 per cent',
    'They lost by 41 to 48 per cent',
    'The Reds beat the Blues 48 to 41 per cent',
    'Tay and Forth got 30 and 35 per cent',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('percent-range');
  });
});
