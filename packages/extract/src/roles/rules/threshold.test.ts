import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('threshold', () => {
  test('reads its wording', () => {
    const texts = [
      'the [5 percent] threshold',
      'past the [50%] mark',
      'parties need to win [four per cent]',
      'a candidate must get more than [half]',
      'below the [3 per cent] electoral hurdle',
      'the measure needs [60%] to pass',
      'such a bond requires [two-thirds] of the votes',
    ];
    expect(rolesIn(texts)).toEqual(each(texts, { role: 'other_statistic', rule: 'threshold' }));
  });

  test.each([
    '[5 percent] of voters marked it',
    '[50%] need to win back trust',
    '[four per cent] said they must win',
    'the mark of [3 per cent] of pupils',
    'what the town needs, [40%] to 30%, is a tram',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('threshold');
  });
});
