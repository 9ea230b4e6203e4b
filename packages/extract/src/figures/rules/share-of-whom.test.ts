import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('share-of-whom', () => {
  test.each([
    'The anger is worst among {drivers over 50}, [74 per cent] of whom <oppose the toll>.',
    'It polled {renters}, [half] of whom <want a rent freeze>.',
    'The firm asked {nurses}, [62%] of whom <said they backed the strike → back the strike>.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('share-of-whom');
  });

  test.each(['Some 74 per cent of drivers oppose the toll.', 'The man of whom 74 per cent spoke.'])(
    'refuses: %s',
    (text) => {
      expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('share-of-whom');
    },
  );
});
