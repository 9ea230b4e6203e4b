import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('identifier', () => {
  test.each([
    {
      reading: { form: 'identifier', value: null },
      texts: [
        '[Covid-19] cases',
        'the [G20] leaders',
        'an [F-16] jet',
        'Article [50] talks',
        'on Channel [4] news',
        'at No [10] yesterday',
        'open [24/7] here',
        'since [9/11] we',
        'the [A40] road',
        'on BBC [2] tonight',
        'unit [12B] there',
        'the [B2B] firm',
      ],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'identifier' }));
  });

  test.each([
    'Article 50 per cent',
    'Page 12% more',
    'an 18-24 band',
    'Question 7.5 marks',
    'a 24/70 mix',
    'mid-1990s',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('identifier');
  });
});
