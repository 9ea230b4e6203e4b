import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('option-share', () => {
  test.each([
    '<1=Labour> [39%], <2=Greens> [12%], <3=Reform> [9%].',
    '<1=Yes> [61%], <2=No> [39%].',
    '<Strongly agree>: [42%].',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('option-share');
  });

  test.each(['Some 39% of Labour voters said no.', 'In Labour seats 39% of homes are old.'])(
    'refuses: %s',
    (text) => {
      expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('option-share');
    },
  );
});
