import { describe, expect, test } from 'vitest';
import { each, numberRulesIn, numbersIn } from '../../testing/annotated.ts';

describe('fraction', () => {
  test.each([
    {
      reading: { form: 'fraction', value: 33.3 },
      texts: [
        '[a third] of tenants disagreed',
        '[One third] said no',
        '[one-third] of Albertans',
        'nearly [a third], the survey found',
        '[A third] were unsure',
        '[a third] want it back',
        '[a third] backed her',
        'between [a third] and a half',
      ],
    },
    {
      reading: { form: 'fraction', value: 66.7 },
      texts: ['[two thirds] of doctors', 'about [two-thirds] agree', '[Two-thirds] of them'],
    },
    {
      reading: { form: 'fraction', value: 25 },
      texts: ['[a quarter] of pupils', '[one-quarter] voted', 'almost [one quarter] walked'],
    },
    {
      reading: { form: 'fraction', value: 75 },
      texts: [
        '[three quarters] of owners',
        '[three-quarters] of firms',
        'more than [three-fourths] in Idaho',
      ],
    },
    {
      reading: { form: 'fraction', value: 60 },
      texts: ['[three fifths] of the panel', '[three-fifths] liked it'],
    },
    {
      reading: { form: 'fraction', value: 10 },
      texts: ['[one tenth] of buyers', '[a tenth] of them'],
    },
  ])('reads $reading', ({ reading, texts }) => {
    expect(numbersIn(texts)).toEqual(each(texts, { ...reading, rule: 'fraction' }));
  });

  test.each([
    'She won a third term',
    'a fifth candidate withdrew',
    'she asked for a third vote',
    'his one third-placed horse',
    'The third of May',
    'finished a sixth time in a row',
    'four thirds of it',
    'two quarter finals',
  ])('refuses: %s', (text) => {
    expect(numberRulesIn(text)).not.toContain('fraction');
  });
});
