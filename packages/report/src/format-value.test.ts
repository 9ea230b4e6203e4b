import { expect, test } from 'vitest';
import { formatCount, formatValue } from './format-value.ts';

test.each([
  [{ measure: 'share', value: 33.3, unit: 'percent', qualifier: 'exact' }, '33.3%'],
  [{ measure: 'share', value: 60, unit: 'percent', qualifier: 'over' }, 'over 60%'],
  [{ measure: 'lead', value: 1, unit: 'points', qualifier: 'about' }, 'about 1 point'],
  [{ measure: 'change', value: 3, unit: 'points', qualifier: 'exact' }, '+3 points'],
  [{ measure: 'net', value: -12, unit: 'points', qualifier: 'exact' }, '−12 points'],
  [{ measure: 'seats', value: 1412, unit: 'seats', qualifier: 'exact' }, '1,412 seats'],
])('%o is %s', (figure, words) => {
  expect(formatValue(figure)).toBe(words);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
  [2500.5, '2,500.5'],
])('%d is %s', (value, words) => {
  expect(formatCount(value)).toBe(words);
});
