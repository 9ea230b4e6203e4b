import { expect, test } from 'vitest';
import { resolveAgeGroup } from './age-groups.ts';

const BANDS = ['18 to 29-year-olds', '30 to 49-year-olds', 'people aged 70 or over'];

test('a word for the young or the old takes the youngest or oldest band', () => {
  expect(resolveAgeGroup('young people', BANDS)).toBe('18 to 29-year-olds');
  expect(resolveAgeGroup('pensioners', BANDS)).toBe('people aged 70 or over');
});

test('without a band of that age it stands for itself', () => {
  expect(resolveAgeGroup('young people', ['people aged 70 or over'])).toBeNull();
  expect(resolveAgeGroup('older voters', [])).toBeNull();
  expect(resolveAgeGroup('young Green voters', BANDS)).toBeNull();
});
