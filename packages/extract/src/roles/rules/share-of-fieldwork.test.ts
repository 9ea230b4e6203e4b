import { describe, expect, test } from 'vitest';
import { each, rolesIn } from '../../testing/annotated.ts';

describe('share-of-fieldwork', () => {
  test('reads its wording', () => {
    const texts = [
      'with [80%] of the polling done before the vote',
      '[Two-thirds] of the interviews were by phone',
      '[a quarter] of its calls were made after Easter',
    ];
    expect(rolesIn(texts)).toEqual(
      each(texts, { role: 'other_statistic', rule: 'share-of-fieldwork' }),
    );
  });

  test.each([
    '[80%] of those polled were women',
    '[Two-thirds] of the interviewed nurses',
    '[a third] of all responses',
  ])('refuses: %s', (text) => {
    expect(rolesIn([text])[text]?.rule).not.toBe('share-of-fieldwork');
  });
});
