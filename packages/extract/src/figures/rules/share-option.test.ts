import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('share-option', () => {
  test.each([
    'The split was [65%] <Yes> and [30%] <No>.',
    'They were [44 per cent] <No>, [12%] <undecided>.',
    "It was [51 percent] <Remain>, [5%] <don’t know → don't know>.",
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('share-option');
  });

  test.each(['The 65% rise was steep.', 'A 12% undercut.', 'In all, 65% of Greens left.'])(
    'refuses: %s',
    (text) => {
      expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('share-option');
    },
  );
});
