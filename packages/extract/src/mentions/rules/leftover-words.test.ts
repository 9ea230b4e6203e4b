import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('leftover-words', () => {
  test.each([
    { reading: { form: 'number', value: 40 }, texts: ['sold [forty] one-third shares'] },
    { reading: { form: 'number', value: 20 }, texts: ['the first [twenty] two-thirds of it'] },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'leftover-words' }));
  });

  test.each(['forty towns', 'twenty-two towns', 'some fortysomething', 'One by one'])(
    'refuses: %s',
    (text) => {
      expect(numberRulesIn(text)).not.toContain('leftover-words');
    },
  );
});
