import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('make-up', () => {
  test('reads its wording', () => {
    const texts = [
      'Islanders, who make up [a quarter] of the electorate, are keen',
      'the coast is home to [30%] of the population',
      "pensioners account for almost [one in five] of Norland's eligible voters",
      'people over 65 were [19 per cent] of the electorate last time',
    ];
    expect(rolesIn(texts)).toEqual(each(texts, { role: 'other_statistic', rule: 'make-up' }));
  });

  test.each([
    'Backing it are [30%] of the islanders asked',
    '[a quarter] of the electorate made up their minds',
    'those who would vote made up [half] of the sample',
    'the plan has the support of [40%] of voters',
  ])('refuses: %s', (text) => {
    expect(Object.values(rolesIn([text])).map((role) => role?.rule)).not.toContain('make-up');
  });
});
