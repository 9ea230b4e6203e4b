import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('slash-fraction', () => {
  test.each([
    {
      reading: { form: 'fraction', value: 66.7 },
      texts: ['[2/3] of tenants', 'a [2/3] majority', 'nearly [2/3] of them'],
    },
    { reading: { form: 'fraction', value: 20 }, texts: ['about [1/5] of the panel'] },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'slash-fraction' }));
  });

  test.each(['odds of 2/7 on', 'a 50/50 split', '3/2 of them', 'on 9/11 of all days'])(
    'refuses: %s',
    (text) => {
      expect(numberRulesIn(text)).not.toContain('slash-fraction');
    },
  );
});
