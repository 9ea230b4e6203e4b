import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('age-years', () => {
  test.each([
    {
      reading: { form: 'age', value: 45 },
      texts: [
        'a [45-year-old] welder',
        'Jo, [45 years old], agreed',
        'the [forty-five-year-old] mayor',
        '[45 year olds] in the town',
        '[45-yr-olds] in the town',
        'at age [45] he left',
        'when [45 years of age], he left',
        'Ms Poole, aged [45], runs a shop',
      ],
    },
    {
      reading: { form: 'age', value: 16 },
      texts: ['vote for [16-year-olds]', '[sixteen year olds] may vote'],
    },
    {
      reading: { form: 'age', value: 30 },
      texts: ['parents in their [30s]', 'a man in his early [30s]', 'a singer in her mid-[30s]'],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'age-years' }));
  });

  test.each([
    'for 45 years older people',
    'a 300-year-old oak',
    'managed 45 of them',
    'in the 30s',
    'in their 305s',
    '45 year plans',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('age-years');
  });
});
