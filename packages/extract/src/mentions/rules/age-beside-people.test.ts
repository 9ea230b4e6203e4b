import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('age-beside-people', () => {
  test.each([
    {
      reading: { form: 'age', value: 65, low: 65 },
      texts: [
        'people over [65] were keener',
        'For adults over [65], it was',
        'those above [65] agreed',
        'Victorians over [65] said',
      ],
    },
    {
      reading: { form: 'age', value: 30, high: 30 },
      texts: ['voters under [30] disagreed', 'men below [30]', 'parents under [thirty] mostly'],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'age-beside-people' }));
  });

  test.each([
    'residents over 60 per cent',
    'men over 1,500 miles away',
    'those under 5 flags',
    'He beat voters over 30% of the time',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('age-beside-people');
  });
});
