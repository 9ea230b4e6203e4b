import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('leftover-digits', () => {
  test.each([
    {
      reading: { form: 'number', value: null },
      texts: ['version 1.2.[3].4567 of it', 'version 1.2.3.[4567] of it', 'a 4x[4] car'],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'leftover-digits' }));
  });

  test.each(['27 per cent', '2,500 adults', 'the G20'])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('leftover-digits');
  });
});
