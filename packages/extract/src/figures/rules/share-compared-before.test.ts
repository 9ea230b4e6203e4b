import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('share-compared-before', () => {
  test.each([
    'Some [55 per cent] <1,2=would keep the tram → keep the tram>, compared with [49% → previous 49] two months ago.',
    'The firm put <1,2=Moore> on [44 per cent], against [41 per cent → previous 41] in May.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('share-compared-before');
  });

  test.each([
    'Some 60% of men backed the toll, compared with 48 per cent of women.',
    'Some 60% would keep it, compared with 30% who would not.',
  ])('refuses: %s', (text) => {
    expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('share-compared-before');
  });
});
