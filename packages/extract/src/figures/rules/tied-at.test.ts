import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('tied-at', () => {
  test.each([
    '<Hale and Moore> are tied at [45 per cent].',
    '<Yes and No> are level on [48%].',
    'It has <Labour and the Greens> deadlocked on [31 percent].',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('tied-at');
  });

  test.each(['Hale and Moore tied the knot at 45.', 'Sea level is 45 per cent of the story.'])(
    'refuses: %s',
    (text) => {
      expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('tied-at');
    },
  );
});
