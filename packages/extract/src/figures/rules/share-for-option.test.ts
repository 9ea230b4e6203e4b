import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('share-for-option', () => {
  test.each([
    'The tally was [53 per cent] <for Leave → Leave>.',
    'Of those asked, [48%] <were against the toll → against the toll> and [61%] <in favour of the ban>.',
    'It was [53%] <for Moore → Moore> and [44%] <for Hale → Hale>.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('share-for-option');
  });

  test.each(['He got 53 per cent of the land for nothing.', 'A rise of 53 per cent for nurses.'])(
    'refuses: %s',
    (text) => {
      expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('share-for-option');
    },
  );
});
