import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('moved-by', () => {
  test.each([
    '<Labour> is up [three points → change 3].',
    '<Support for the tram> fell by [4 percentage points → change -4].',
    '<Moore> has dropped [two points → change -2] since May.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('moved-by');
  });

  test.each([
    'They won by three points.',
    'Move up, three points to you.',
    'The Greens have three points to make.',
  ])('refuses: %s', (text) => {
    expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('moved-by');
  });
});
