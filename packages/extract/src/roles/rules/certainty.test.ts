import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('certainty', () => {
  test('reads its wording', () => {
    const texts = [
      'I am [90 per cent] sure he will win',
      'She is “about [80 percent]” certain that she will not',
      "I'm [100%] confident of that",
    ];
    expect(rolesIn(texts)).toEqual(each(texts, { role: 'other_statistic', rule: 'certainty' }));
  });

  test.each([
    '[72 per cent] certain to vote',
    'Of them [30%] are sure that it works',
    'the number was [40%], sure enough',
  ])('refuses: %s', (text) => {
    expect(Object.values(rolesIn([text])).map((role) => role?.rule)).not.toContain('certainty');
  });
});
