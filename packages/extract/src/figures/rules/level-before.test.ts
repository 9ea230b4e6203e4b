import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('level-before', () => {
  test.each([
    '<Support for the tram> is up from [45% → previous 45] in May.',
    'Backing fell: <1,2=Labour> rose to [40 → 40] from [32 → previous 32].',
    '<Hale> is down from [28 per cent → previous 28] last year.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('level-before');
  });

  test.each(['Some 45% of drivers from Cork want a toll.', 'It took 45% from the fund.'])(
    'refuses: %s',
    (text) => {
      expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('level-before');
    },
  );
});
