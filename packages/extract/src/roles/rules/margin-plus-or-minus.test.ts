import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('margin-plus-or-minus', () => {
  test('reads its wording', () => {
    const texts = [
      'accurate to plus or minus [three points]',
      'results are ±[2%] for the whole sample',
      'a [3-point] margin of error',
      'plus-or-minus [3.5 percentage points]',
      '+/-[4 points]',
      'within plus or minus [2.5 percent]',
    ];
    expect(rolesIn(texts)).toEqual(
      each(texts, { role: 'margin_of_error', rule: 'margin-plus-or-minus' }),
    );
  });

  test.each([
    '[40%] plus a few more',
    'a gain of [3 points] or more',
    'a [3-point] margin over Hale',
    'minus [four points]',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('margin-plus-or-minus');
  });
});
