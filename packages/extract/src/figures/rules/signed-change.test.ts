import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('signed-change', () => {
  test.each([
    '<1,2=Labour> [41%] (+[3 → change 3]), <3,4=Hale> [24%] (-[2 → change -2]).',
    '<1,2=Reform> is on [22 → 22] (-[1 → change -1]).',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('signed-change');
  });

  test.each(['Labour 41% (3 seats).', 'The sum is +3.', 'Call (+44 20) now.'])(
    'refuses: %s',
    (text) => {
      expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('signed-change');
    },
  );
});
