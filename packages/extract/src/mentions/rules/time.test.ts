import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('time', () => {
  test.each([
    {
      reading: { form: 'time', value: null },
      texts: [
        'at [10.30pm] on',
        'by [9 a.m.] on',
        'at [17:45] sharp',
        '[two weeks] ago',
        'a [24-hour] strike',
        'a [six-month] delay',
        '[5 to 10 years] ago',
        'after [three or four days] of',
        '[twelve hours] later',
        'at [7pm] tonight',
        'a [two-term] mayor',
        'at [17:45:30] on',
      ],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'time' }));
  });

  test.each([
    'a 45-year-old welder',
    '10:305 odds',
    'the score was 10.30',
    '24 hourly buses',
    'two weekly papers',
    '5 pmol',
    '12 yearlings',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('time');
  });
});
