import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('subject-at-level', () => {
  test.each([
    '<Labour> was on [39%].',
    '<Moore> stands at [48 per cent].',
    '<1,2=Labour> rose to [40 → 40] from [32 → previous 32].',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('subject-at-level');
  });

  test.each([
    'The train was on 39 miles of track.',
    'Prices are at 39% of their peak.',
    'Moore ran for 48 minutes.',
  ])('refuses: %s', (text) => {
    expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('subject-at-level');
  });
});
