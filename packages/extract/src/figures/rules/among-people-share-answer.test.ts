import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('among-people-share-answer', () => {
  test.each([
    'Among {women}, [40 per cent] <said they would keep the tram → keep the tram>.',
    'Of {those under 30}, [half → 50] <agree with the mayor>.',
    'Amongst {Harbour voters}, only [12 percent] <wanted the toll → want the toll>.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('among-people-share-answer');
  });

  test.each([
    'Among other things, 40 per cent of nurses want more pay.',
    'Among women the mood is low. Some 40 per cent want more pay.',
  ])('refuses: %s', (text) => {
    expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain(
      'among-people-share-answer',
    );
  });
});
