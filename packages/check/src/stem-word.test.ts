import { expect, test } from 'vitest';
import { stemWord } from './stem-word.ts';

test.each([
  ['sympathise', 'sympathized'],
  ['israel', 'israelis'],
  ['favour', 'favorable'],
  ['oppose', 'opposing'],
  ['vote', 'votes'],
  ["labour's", 'labour'],
])('%s and %s are of one root', (a, b) => {
  expect(stemWord(a)).toBe(stemWord(b));
});

test.each([
  ['approve', 'disapprove'],
  ['support', 'oppose'],
  ['remain', 'leave'],
])('%s and %s are not', (a, b) => {
  expect(stemWord(a)).not.toBe(stemWord(b));
});
