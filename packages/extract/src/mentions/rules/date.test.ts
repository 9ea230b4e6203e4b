import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('date', () => {
  test.each([
    {
      reading: { form: 'date', value: null },
      texts: [
        'on [12 October 2023] the',
        'on [12 October] the',
        '[June 17-22] online',
        'on [Sept. 3, 2019], it',
        'from [3 to 5 May] by phone',
        'in [March 2021] it',
        'dated [2024-05-01] here',
        'on [3/5/2021] it',
        'the [12th of October] poll',
        'on [October 12th], 2,000 adults',
        'between [3 and 5 May 2019] in',
        'on [October 12], 27 per cent of',
        'on [June 3] and 45 per cent of',
        'from [June 28 to July 2] by',
        'in [September of 2020] they',
        'TOWN HALL, [MAY 12, 2020]',
        'from [3rd to 5th May] online',
      ],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'date' }));
  });

  test.each([
    'He may 5 times over',
    'They march 20 miles',
    'the Mayor 2019 race',
    'Marchers 2020',
    'Decembrist 14',
    '24/48/12/6 scale',
    '12 Octobers ago',
    '12% October sales',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('date');
  });
});
