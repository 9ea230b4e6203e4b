import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('share-people-answer', () => {
  test.each([
    '[27 per cent] of {Green voters} <would back the tram → back the tram>.',
    '[One in four → 25] {nurses} <said they wanted to leave → want to leave>.',
    "Nearly [two-thirds → 66.7] of {18 to 24-year-olds} <did not trust Moore → don't trust Moore>.",
    '[One third] of {1=Harbour voters} ([1=35 per cent]) <1=said they backed the tram → back the tram>.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('share-people-answer');
  });

  test.each([
    '27 per cent of the land would flood.',
    '27 per cent of Green voters.',
    'A third term for Green voters would help.',
  ])('refuses: %s', (text) => {
    expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('share-people-answer');
  });
});
