import { expect, test } from 'vitest';
import { buildRow } from './fixtures/build-input.ts';
import { markNumber } from './mark-number.ts';

test('marks the printed number', () => {
  expect(markNumber(buildRow()).markup).toBe('Some <mark>61%</mark> back the tram.');
});

test('counts code points: an emoji before the number is one character', () => {
  const row = buildRow({ sentence: '🚋🚋 Some 61% back it.', char_start: 108, char_end: 111 });
  expect(markNumber(row).markup).toBe('🚋🚋 Some <mark>61%</mark> back it.');
});

test('escapes around the mark', () => {
  const row = buildRow({ sentence: '<b>& 61%</b>', char_start: 105, char_end: 108 });
  expect(markNumber(row).markup).toBe('&lt;b&gt;&amp; <mark>61%</mark>&lt;/b&gt;');
});

test.each([
  [99, 102],
  [120, 140],
  [105, 105],
])('marks nothing when the place %d to %d is not in the sentence', (start, end) => {
  const row = buildRow({ char_start: start, char_end: end });
  expect(markNumber(row).markup).toBe('Some 61% back the tram.');
});
