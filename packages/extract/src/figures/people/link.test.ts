import { describe, expect, test } from 'vitest';
import { lineOf } from '../../testing/line-of.ts';
import { barrierBetween, hasTimeAfter, LINKS, linkOf } from './link.ts';

const linkIn = (annotated: string) => {
  const { tokens, figuresAt } = lineOf(annotated).line;
  const code = linkOf(tokens, figuresAt, figuresAt.at(-1)!);
  return Object.entries(LINKS).find(([, known]) => known === code)?.[0];
};

const timeIn = (annotated: string) => {
  const { tokens, figuresAt } = lineOf(annotated).line;
  return hasTimeAfter(tokens, figuresAt.at(-1)!);
};

const barrierIn = (text: string) => {
  const { tokens } = lineOf(text).line;
  return barrierBetween(tokens, 0, tokens.length);
};

test.each([
  ['none', 'Some [40%] back it.'],
  ['pair', 'They back it by [52%] to [40%].'],
  ['pair', 'They back it [52%]-[40%].'],
  ['from', 'It has [52%], up from [40%].'],
  ['compared', 'It has [52%] of women compared with [40%] of men.'],
  ['but', 'It has [52%] of women but [40%] of men.'],
  ['and', 'It has [52%] of women and [40%] of men.'],
  ['far', 'Women, with [52%] who ride the tram to and from their work every day, gave [40%].'],
])('%s: %s', (link, annotated) => {
  expect(linkIn(annotated)).toBe(link);
});

describe('hasTimeAfter', () => {
  test('a time that stands with the number', () => {
    expect(timeIn('Trust was [40%] last year.')).toBe(true);
  });

  test('a time further on is of something else', () => {
    expect(timeIn('Some [40%] of nurses who quit last year back it.')).toBe(false);
    expect(timeIn('Some [40%] back it.')).toBe(false);
  });
});

test('the strongest barrier counts', () => {
  const rising = [
    'nurses in the city',
    'nurses, in the city',
    'nurses who ride, in the city',
    'nurses who ride, and in the city',
    'nurses who ride and, while in the city',
    'nurses ride; while in the city',
  ].map(barrierIn);
  expect(rising).toEqual([0, 1, 2, 3, 4, 5]);
});
