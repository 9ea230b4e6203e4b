import { expect, test } from 'vitest';
import { measureBodies, scoreBody } from './measure-bodies.ts';

test('the same text is wholly right', () => {
  expect(scoreBody('One two three four five.', 'one? no: One, two three four five')).toEqual({
    right: 2 / 4,
    extra: 2 / 4,
    missing: 0,
  });
  expect(scoreBody('a b c d e', 'a b c d e')).toEqual({ right: 1, extra: 0, missing: 0 });
});

test('a shingle counts as often as it is printed', () => {
  expect(scoreBody('a a a a a', 'a a a a')).toEqual({ right: 0.5, extra: 0, missing: 0.5 });
});

test('two empty texts have no score; an empty prediction misses all', () => {
  expect(scoreBody('', ' ')).toBeNull();
  expect(scoreBody('one two', '')).toEqual({ right: 0, extra: 0, missing: 1 });
});

test('precision and recall are of the sums, and F1 of both', () => {
  const measured = measureBodies([
    { right: 0.5, extra: 0.5, missing: 0 },
    { right: 1, extra: 0, missing: 0 },
  ]);
  expect(measured.precision).toBeCloseTo(0.75);
  expect(measured.recall).toBe(1);
  expect(measured.f1).toBeCloseTo(6 / 7);
  expect(measureBodies([])).toEqual({ f1: 0, precision: 0, recall: 0 });
});
