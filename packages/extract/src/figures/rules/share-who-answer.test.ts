import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('share-who-answer', () => {
  test.each([
    '[Forty per cent] of {1,2=renters} <sympathise with the strikers>, compared to [six per cent] who <backed the council → back the council>.',
    'Some [29 per cent] of {1,2=teachers} <sympathised more with the union → sympathise more with the union>, compared with the [11%] who <felt that way about the board → sympathise more with the board>.',
    "[Half → 50] of {1,2=nurses} <would strike → strike> and [10%] who <did not know → don't know>.",
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('share-who-answer');
  });

  test.each(['Doctors, 11% of whom left, were paid.', 'Moore, who won 11% of votes, left.'])(
    'refuses: %s',
    (text) => {
      expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('share-who-answer');
    },
  );
});
