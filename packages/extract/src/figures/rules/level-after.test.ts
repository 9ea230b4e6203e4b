import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('level-after', () => {
  test.each([
    '<1,2=Support for the tram> dropped from [64 per cent → previous 64] to [51 per cent → 51].',
    '<1,2=Backing for the strike> rose from [12% → previous 12] last year to [19% → 19].',
    '<1,2=Trust in the council> fell by [16 points → change -16] to [47% → 47].',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('level-after');
  });

  test.each(['Hale walked from 10 Mill Lane to 20 Ash Road.', 'Labour rose to 40 per cent.'])(
    'refuses: %s',
    (text) => {
      expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('level-after');
    },
  );
});
