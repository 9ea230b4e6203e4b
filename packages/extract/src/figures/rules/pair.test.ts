import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('pair', () => {
  test.each([
    '<1=Moore> beats <2=Hale> [51%]-[47%].',
    '<1=Hale> beats <2=Moore> [53%] to [47%].',
    '<1=Leave> beats <2=Remain> [52 per cent] to [48 per cent].',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('pair');
  });

  test.each([
    'Prices rose 40% to 50 euros.',
    'Labour rose from 40% to 45%.',
    'The match ended 51-47.',
  ])('refuses: %s', (text) => {
    expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('pair');
  });
});
