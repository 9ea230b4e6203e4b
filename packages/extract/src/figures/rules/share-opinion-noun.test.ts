import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('share-opinion-noun', () => {
  test.each([
    'Moore has a [38 percent] <job approval rating → job approval rating of Moore>.',
    'Hale has a [57%] <approval rating → approval rating of Hale>.',
    'The mayor got a [41 per cent] <favourability rating>.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('share-opinion-noun');
  });

  test.each(['A 38 per cent majority is needed.', 'A 38 percent tax rate.'])(
    'refuses: %s',
    (text) => {
      expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('share-opinion-noun');
    },
  );
});
