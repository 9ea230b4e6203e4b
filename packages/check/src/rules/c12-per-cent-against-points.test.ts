import { expect, test } from 'vitest';
import { checksOf } from '../fixtures/checks-of.ts';

const claims = (now: string, before: string) => [
  { find: now, response: 'back the tram' },
  { find: before, response: 'back the tram', wave: 'previous' as const },
];

test.each([
  ['Support is 45%, up 5 per cent from 40% in May.', 'warn', '5 per cent'],
  ['Support is 45%, up by 5% from 40% in May.', 'warn', '5 per cent'],
  ['Support is 45%, a 5 percent rise on the 40% of May.', 'warn', '5 per cent'],
  ['Support is 45%, up five per cent from 40% in May.', 'warn', '5 per cent'],
  // (45 − 40) / 40 = 12.5 per cent
  ['Support is 45%, up 12.5 per cent from 40% in May.', 'pass', '12.5 per cent'],
])('%s %s', (text, status, found) => {
  const [check, ...more] = checksOf('C12', text, claims('45%', '40%'));
  expect(check).toMatchObject({ status, found, expected: '13 per cent, or 5 points' });
  expect(more).toEqual([]);
});

test.each([
  'Support is 45%, up 5 points from 40% in May.',
  'Support is 45%, up 5 percentage points from 40% in May.',
  // Of something else: neither the points nor the per cent of these shares.
  'Support is 45%, from 40% in May, as prices rose 9 per cent.',
])('says nothing of points: %s', (text) => {
  expect(checksOf('C12', text, claims('45%', '40%'))).toEqual([]);
});
