import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('economic-statistic', () => {
  test('reads its wording', () => {
    const texts = [
      'inflation rose to [3.1 per cent]',
      'House prices fell [2%] in Cork',
      'unemployment stood at [four per cent]',
      '[5%] growth in the spring',
      'a [20 percent] tariff',
      'a [three per cent] pay rise',
      'Shares fell [6%] on Monday',
      'the base rate to [4.5 per cent]',
    ];
    expect(rolesIn(texts)).toEqual(
      each(texts, { role: 'other_statistic', rule: 'economic-statistic' }),
    );
  });

  test.each([
    '[31 per cent] of voters fear inflation',
    '[40%] said prices were too high',
    '[Half] shares the view',
    'Of those in debt, [12 per cent] want help',
    '[27%] would tax it',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('economic-statistic');
  });
});
