import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../testing/annotated.ts';

describe('share-answer', () => {
  test.each([
    'Some [27 per cent] of {1,2=Green voters} <backed the tram → back the tram> and [nine per cent] <would vote against it → vote against it>.',
    "[Twenty-nine per cent] <said they did not know → don't know>.",
    'Just [31%] <think the council is doing well>.',
  ])('reads: %s', (annotated) => {
    const { found, marked } = figuresIn(annotated);
    expect(found).toMatchObject(marked);
    expect(found.map(({ rule }) => rule)).toContain('share-answer');
  });

  test.each(['Prices are 31% higher.', 'The 31% target is too low.'])('refuses: %s', (text) => {
    expect(figuresIn(text).found.map(({ rule }) => rule)).not.toContain('share-answer');
  });
});
