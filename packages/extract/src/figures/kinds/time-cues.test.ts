import { describe, expect, test } from 'vitest';
import { lineOf } from '../../testing/line-of.ts';
import { linkBefore, stepOfMove } from './move-cues.ts';
import { tenseBefore } from './tense-cues.ts';
import { timeBehind, timeBetween, timeOpening } from './time-cues.ts';

function placesOf(text: string) {
  const { tokens } = lineOf(text).line;
  const at = tokens.flatMap(({ number }, index) => (number?.form === 'percent' ? [index] : []));
  return { tokens, at };
}

describe('a time belongs to the number that it follows', () => {
  test('up to the next number', () => {
    const { tokens, at } = placesOf('Trust stood at 40%, against 31% last year.');
    const [first, second] = at.map((place) => timeBehind(tokens, place));
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(0);
  });

  test('what is past differs from what is now', () => {
    const { tokens, at } = placesOf('It is 40% now and was 31% a month ago.');
    const [first, second] = at.map((place) => timeBehind(tokens, place));
    expect(first).not.toBe(second);
  });
});

test('a time in the opening stands for all numbers of the sentence', () => {
  const { tokens, at } = placesOf('Last year 40% agreed and 31% did not.');
  const times = at.map((place) => timeOpening(tokens, place));
  expect(times[0]).toBeGreaterThan(0);
  expect(times[1]).toBe(times[0]);
  expect(timeBetween(tokens, at[0]!, at[1]!)).toBe(0);
});

test('the two ends of a move are told apart, in either order', () => {
  expect(stepsOf('It went from 31% to 40%.')).toEqual([1, 2]);
  expect(stepsOf('It went to 40% from 31%.')).toEqual([3, 4]);
  expect(stepsOf('It is 31%.')).toEqual([0]);
});

test('a number is linked to what it is set beside, and has the tense of its own verb', () => {
  const { tokens, at } = placesOf('Support is 40% compared with 31%, but it was 20%.');
  const [first, second, third] = at;
  expect(linkBefore(tokens, -1, first!)).toBe(0);
  expect(linkBefore(tokens, first!, second!)).toBeGreaterThan(0);
  expect(tenseBefore(tokens, -1, first!)).not.toBe(tenseBefore(tokens, second!, third!));
});

function stepsOf(text: string): number[] {
  const { tokens, at } = placesOf(text);
  return at.map((place) => stepOfMove(tokens, place));
}
