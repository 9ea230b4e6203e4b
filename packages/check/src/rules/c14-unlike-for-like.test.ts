import { expect, test } from 'vitest';
import { checksOf } from '../fixtures/checks-of.ts';

const CLAIMS = [
  { find: '45%', response: 'back the tram' },
  { find: '40%', response: 'back the tram', wave: 'previous' as const },
];
const c14 = (text: string, attributes = {}) =>
  checksOf('C14', text, CLAIMS, { pollster: 'Harcourt Research', ...attributes });

test.each([
  ['Now 45% back the tram, up from 40% in an Ipsos poll in May.', 'warn', 'Ipsos'],
  ['Now 45% back the tram, up from 40% in May’s Survation survey.', 'warn', 'Survation'],
  ['Now 45% back the tram, up from 40% in a Harcourt poll in May.', 'pass', 'Harcourt Research'],
])('%s %s', (text, status, found) => {
  expect(c14(text)).toMatchObject([{ status, found }]);
});

test('a story that says that the two cannot be compared is right', () => {
  const text =
    'Now 45% back the tram, up from 40% in an Ipsos poll in May. The two are not directly comparable.';
  expect(c14(text)).toMatchObject([{ status: 'pass' }]);
});

test('another way of asking, or other people', () => {
  const online = { mode: 'online' };
  const text = 'Now 45% back the tram, up from 40% when it asked by phone in May.';
  expect(c14(text, online)).toMatchObject([{ status: 'warn', found: 'telephone' }]);
  expect(c14(text, { mode: null })).toEqual([]);
  const voters = 'Now 45% back the tram, up from 40% of all adults in May.';
  expect(c14(voters, { population: 'likely voters' })).toMatchObject([{ found: 'adults' }]);
});

test.each([
  'Now 45% back the tram, up from 40% in May.',
  'Now 45% back the tram, up from 40% in a January poll.',
  'Now 45% back the tram, up from 40% in its last survey.',
])('nothing is said where no other pollster is named: %s', (text) => {
  expect(c14(text)).toEqual([]);
});
