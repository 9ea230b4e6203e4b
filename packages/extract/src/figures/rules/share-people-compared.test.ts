import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('share-people-compared', () => {
  test.each([
    'Some [60%] of {men} <1,2=backed the toll → back the toll>, compared with [48 per cent] of {women}.',
    '[Half → 50] of {renters} <1,2=want a freeze>, against just [12%] of {homeowners}.',
    '[A quarter → 25] of {nurses} <1,2=said yes → yes> and [46%] of {doctors}.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('share-people-compared');
  });

  test.each(['Some 60% of men backed the toll, compared with 49% in May.'])(
    'refuses: %s',
    (text) => {
      expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('share-people-compared');
    },
  );
});
