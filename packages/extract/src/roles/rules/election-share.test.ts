import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('election-share', () => {
  test('reads its wording', () => {
    const texts = [
      'She won [42 per cent] of the vote',
      'The Harbour party took [12%] of votes',
      'They secured nearly [a third] of all valid votes',
      'it fell to [19 percent] in the 2015 general election',
      'beaten with [38 per cent] at the by-election',
      'won [4,210] of the votes',
    ];
    expect(rolesIn(texts)).toEqual(
      each(texts, { role: 'election_result', rule: 'election-share' }),
    );
  });

  test.each([
    '[42 per cent] of voters chose Moore',
    'It won the backing of [12%] of villagers',
    '[19 percent] will vote in the election',
    '[38 per cent] said the election was fair',
    'They won [three quarters] of the towns',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('election-share');
  });
});
