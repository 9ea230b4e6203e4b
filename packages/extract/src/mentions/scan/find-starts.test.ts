import { expect, test } from 'vitest';
import { findStarts } from './find-starts.ts';

const wordsIn = (text: string) => findStarts(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: 'Some 27 of forty-two towns', starts: ['27', 'forty', 'two'] },
  { text: 'A THIRD of them, half a dozen', starts: ['THIRD', 'half', 'dozen'] },
  { text: '2,500 at 7½', starts: ['2', '500', '7', '½'] },
  { text: 'more than two infive', starts: ['two', 'five'] },
  { text: 'Antwerp, someone, tenth-rate, ninety', starts: ['tenth', 'ninety'] },
  { text: 'fivé 5five éfive five𝕏 five', starts: ['5', 'five'] },
])('numbers can start in $text at $starts', ({ text, starts }) => {
  expect(wordsIn(text)).toEqual(starts);
});

test('digits have no word, words stand in lower case', () => {
  expect(findStarts('12 Twelve')).toEqual([
    { start: 0, end: 2, word: '' },
    { start: 3, end: 9, word: 'twelve' },
  ]);
});
