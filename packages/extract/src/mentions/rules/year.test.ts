import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('year', () => {
  test.each([
    {
      reading: { form: 'date', value: null },
      texts: [
        'in [2016] they',
        'the [2019-20] season',
        'the [1990s] boom',
        'in [2024/25] rates',
        'since [1707], they',
        '[2019–2021] was hard',
        'the class of [1968]',
        'before [2030] at',
        'the [1960’s] mood',
      ],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'year' }));
  });

  test.each([
    '2000 adults were asked',
    '1950 registered voters',
    '2016 per cent',
    '2,016 homes',
    '£2016 a year',
    '12016 votes',
    '1999 points',
    '2016.5 tonnes',
    '1850 people took part',
    '2020% more',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('year');
  });
});
