import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('margin-of-error', () => {
  test('reads its wording', () => {
    const texts = [
      'a margin of error of [3.1 percentage points]',
      'with a margin of sampling error of plus or minus [4 points]',
      'The error margin is +/- [2%]',
      'a credibility interval of [3.5 points]',
      'margin of error: [2.8]',
    ];
    expect(rolesIn(texts)).toEqual(
      each(texts, { role: 'margin_of_error', rule: 'margin-of-error' }),
    );
  });

  test.each([
    'within the margin of error. Some [31 per cent] agreed',
    'An error cost him [3 points]',
    'the margin was [4 points]',
    'a [3-point] win',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('margin-of-error');
  });
});
