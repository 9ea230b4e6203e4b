import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('exchange-rate', () => {
  test('reads its wording', () => {
    const texts = [
      'up [2 per cent] against the euro',
      'lost [1.4%] on the US dollar',
      'fell [3 percent] versus the yen',
    ];
    expect(rolesIn(texts)).toEqual(each(texts, { role: 'other_statistic', rule: 'exchange-rate' }));
  });

  test.each([
    '[2 per cent] were against the euro',
    '[1.4%] on the left',
    '[3 percent] against the plan',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('exchange-rate');
  });
});
