import { expect, test } from 'vitest';
import { checksOf } from '../fixtures/checks-of.ts';

const CLAIM = [{ find: '58%', response: 'back the tram', subgroup: 'women' }];

test.each([
  ['Among the 312 women asked, 58% back the tram.', 'pass', '312'],
  ['Among the 62 women asked, 58% back the tram.', 'warn', '62'],
  ['Some 58% of women (n = 99) polled back the tram.', 'warn', '99'],
  ['Some 58% of women back the tram.', 'unknown', null],
  // Not how many were asked, but a share in words.
  ['Six in 10 women asked, or 58%, back the tram.', 'unknown', null],
])('%s %s', (text, status, found) => {
  expect(checksOf('C07', text, CLAIM)).toMatchObject([{ status, found }]);
});

test('the message gives what chance can make of so few', () => {
  // 98 / √62 = 12.4
  const [check] = checksOf('C07', 'Among the 62 women asked, 58% back the tram.', CLAIM);
  expect(check?.message).toContain('off by 12 points');
});

test('nothing is asked of a story without groups', () => {
  expect(checksOf('C07', 'Some 58% back the tram.', [{ find: '58%' }])).toEqual([]);
});
