import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('finishing-place', () => {
  test('reads its wording', () => {
    const texts = [
      'She came third on Sunday with [20%]',
      'he finished second, on [31 per cent]',
      'Moore, who was fourth with just [7.1%]',
    ];
    expect(rolesIn(texts)).toEqual(
      each(texts, { role: 'election_result', rule: 'finishing-place' }),
    );
  });

  test.each([
    'She came third in our poll with [20%]',
    'second choices: [31 per cent]',
    'it was with [7.1%] that they won',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('finishing-place');
  });
});
