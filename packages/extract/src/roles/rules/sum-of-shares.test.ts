import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('sum-of-shares', () => {
  test('reads its wording', () => {
    const texts = [
      'figures may not add up to [100%]',
      'the columns sum to [100 percent]',
      'the answers come to more than [100 per cent]',
    ];
    expect(rolesIn(texts)).toEqual(each(texts, { role: 'other_statistic', rule: 'sum-of-shares' }));
  });

  test.each([
    '[100%] said it did not add up',
    'it adds up: [60 percent] agree',
    'come to us: [31 per cent] did',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('sum-of-shares');
  });
});
