import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('sample-then-questioned', () => {
  test('reads its wording', () => {
    const texts = [
      'The poll was held in May with [1,010] adult Scots, 918 of them voters',
      'Interviews were finished in June with some [800] Ohio residents',
    ];
    expect(rolesIn(texts)).toEqual(
      each(texts, { role: 'sample_size', rule: 'sample-then-questioned' }),
    );
  });

  test.each([
    'a poll with [12] questions',
    'The firm has an office with [90] people',
    'a survey with [14 per cent] of people unsure',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('sample-then-questioned');
  });
});
