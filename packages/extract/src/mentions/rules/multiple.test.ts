import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('multiple', () => {
  test.each([
    {
      reading: { form: 'multiple', value: 2 },
      texts: ['[twice] as many tenants', 'nearly [twice] as likely', 'a [twofold] rise'],
    },
    {
      reading: { form: 'multiple', value: 10 },
      texts: ['up [tenfold] since May', 'a [10-fold] rise', 'a [ten-fold] rise'],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'multiple' }));
  });

  test.each(['10 folders', 'manifold ways', 'a twiced line', 'ten folds of it'])(
    'refuses: %s',
    (text) => {
      expect(numberRulesIn(text)).not.toContain('multiple');
    },
  );
});
