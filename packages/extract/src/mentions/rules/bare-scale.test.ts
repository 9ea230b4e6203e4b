import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('bare-scale', () => {
  test.each([
    {
      reading: { form: 'number', value: null },
      texts: [
        'several [hundred] marchers',
        'a few [thousand] votes',
        'half a [dozen] eggs',
        'many [million] of them',
        'a couple of [billion]',
      ],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'bare-scale' }));
  });

  test.each([
    'two hundred marchers',
    '1.5 million people',
    'hundreds of letters',
    'a hundred years',
    'thousandth',
    'a dozenal system',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('bare-scale');
  });
});
