import { expect, test } from 'vitest';
import { readQuantities } from './read-quantities.ts';

test.each([
  ['a third', 33.3, 'at', true],
  ['One third', 33.3, 'at', true],
  ['two-thirds', 66.7, 'at', true],
  ['almost three quarters', 75, 'below', true],
  ['just over one in four', 25, 'above', true],
  ['more than half', 50, 'above', false],
  ['fewer than 3 in 10', 30, 'below', false],
  ['a majority', 50, 'above', false],
  ['around eight out of ten', 80, 'at', true],
])('%s', (words, share, side, near) => {
  const [quantity, ...rest] = readQuantities(`They say ${words} of us.`);
  expect(rest).toEqual([]);
  expect(quantity).toMatchObject({ side, near });
  expect(quantity?.share).toBeCloseTo(share, 1);
});

test.each([
  'the third poll',
  'half as many again',
  'a quarterly report',
  'five in two',
  'majorities',
])('no quantity in %s', (words) => {
  expect(readQuantities(words)).toEqual([]);
});
