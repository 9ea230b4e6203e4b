import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('chance', () => {
  test('reads its wording', () => {
    const texts = [
      'a [70 per cent] chance of rain',
      'The model gave her a [40%] probability of holding Dunmore',
      'the odds of a recount are [one in five]',
      'there is a [one in three] chance that it fails',
      'the likelihood of a split was put at [15 percent]',
      'a [15%] likelihood',
    ];
    expect(rolesIn(texts)).toEqual(each(texts, { role: 'forecast', rule: 'chance' }));
  });

  test.each([
    '[70 per cent] of renters took a chance on it',
    '[40%] said she had a good chance',
    'By chance, [12 per cent] chose the same box',
    '[one in five] chances upon it',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('chance');
  });
});
