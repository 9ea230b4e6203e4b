import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('top-share', () => {
  test('reads its wording', () => {
    const texts = [
      'the richest [1%]',
      'in the top [10 per cent] of towns',
      'the bottom [half] of the table',
      'the poorest [20 percent]',
    ];
    expect(rolesIn(texts)).toEqual(each(texts, { role: 'other_statistic', rule: 'top-share' }));
  });

  test.each([
    'the top choice of [10 per cent]',
    'rich people: [1%]',
    '[half] of the poorest',
    'lower taxes: [20 percent]',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('top-share');
  });
});
