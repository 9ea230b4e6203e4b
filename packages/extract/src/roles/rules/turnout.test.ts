import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('turnout', () => {
  test('reads its wording', () => {
    const texts = [
      'turnout was [66 per cent]',
      'on a turn-out of just [41%]',
      'a [59 per cent] turnout',
      'a [72 percent] voter turnout',
      'Turnout fell to [half]',
    ];
    expect(rolesIn(texts)).toEqual(each(texts, { role: 'other_statistic', rule: 'turnout' }));
  });

  test.each([
    '[66 per cent] turned out to be wrong',
    '[41%] think turnout will fall',
    'Turnout was low, and [12 per cent] stayed away',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('turnout');
  });
});
