import { expect, test } from 'vitest';
import { nameEndsAt } from './name-ends.ts';

const namesIn = (text: string) => nameEndsAt(text, 0).map((end) => text.slice(0, end));

test.each([
  ['Northgate found', ['Northgate']],
  ['Tern & Moor Research found', ['Tern & Moor Research', 'Tern & Moor', 'Tern']],
  [
    'Institute of Rural Studies says',
    ['Institute of Rural Studies', 'Institute of Rural', 'Institute'],
  ],
  ['Herald/Northgate poll', ['Herald/Northgate', 'Herald']],
])('%s: the longest first', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each(['According to Northgate', 'Monday was', 'northgate found', '40 per cent'])(
  'no name starts %s',
  (text) => {
    expect(namesIn(text)).toEqual([]);
  },
);

test('but a paper may start with a day', () => {
  expect(namesIn('Sunday Times says')[0]).toBe('Sunday Times');
});
