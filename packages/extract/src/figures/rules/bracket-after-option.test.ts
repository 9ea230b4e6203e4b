import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('bracket-after-option', () => {
  test.each([
    'More people want <1=Remain> ([48%]) than <2=Leave> ([41%]).',
    'Housing came first, ahead of <1=climate change> ([18%]) and <2=crime> ([6 per cent]).',
    '<1=Moore> ([48%]) beat <2=Hale> ([30%]).',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('bracket-after-option');
  });

  test.each([
    'Most Harbour voters (71%) oppose the toll.',
    'Nearly half of nurses (46 per cent) would strike.',
    'The tram (2 miles long) is old.',
  ])('refuses: %s', (text) => {
    expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('bracket-after-option');
  });
});
