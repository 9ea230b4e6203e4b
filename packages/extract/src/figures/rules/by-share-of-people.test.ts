import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('by-share-of-people', () => {
  test.each([
    '<1=Moore was backed → back Moore> by [61%] of voters.',
    '<1=Moore was opposed → oppose Moore> by just [a third → 33.3] of {drivers}.',
    '<1=Hale is supported → support Hale> by [72 per cent] of {people aged 65 or over}.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('by-share-of-people');
  });

  test.each(['Prices rose by 3% in May.', 'By then, 61% of voters backed Moore.'])(
    'refuses: %s',
    (text) => {
      expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('by-share-of-people');
    },
  );
});
