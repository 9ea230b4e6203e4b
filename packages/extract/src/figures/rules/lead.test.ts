import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('lead', () => {
  test.each([
    '<Hale> has a [12-point → lead 12] lead over the Greens.',
    '<Moore> leads Hale by [five points → lead 5].',
    '<Labour> are [six points → lead 6] ahead of the Greens.',
    '<Hale> has an advantage of [3 points → lead 3] over Moore.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('lead');
  });

  test.each([
    'Moore scored five points in the quiz.',
    'The team has a 12-point lead in the league.',
    'The lead is 12 per cent of the ore.',
  ])('refuses: %s', (text) => {
    expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('lead');
  });
});
