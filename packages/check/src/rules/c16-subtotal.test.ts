import { expect, test } from 'vitest';
import { checksOf } from '../fixtures/checks-of.ts';

const TEXT = 'Some 61% back the tram: 40% strongly and 21% somewhat. Some 30% oppose it.';
const part = (find: string, degree: string, value = Number.parseFloat(find)) => ({
  find,
  value,
  response: `${degree} back the tram`,
});

test.each([
  [61, 'pass'],
  [62, 'pass'],
  [60, 'pass'],
  [63, 'fail'],
  [55, 'fail'],
])('40 strongly and 21 somewhat told as %d: %s', (value, status) => {
  const claims = [
    { find: '61%', response: 'back the tram', value },
    part('40%', 'strongly'),
    part('21%', 'somewhat'),
  ];
  const [check] = checksOf('C16', TEXT, claims);
  expect(check).toMatchObject({ status, expected: '61', found: String(value) });
  expect(check?.figures.map((figure) => figure.value)).toEqual([value, 40, 21]);
});

test('one part, parts of other people, or the same part twice are no parts of the total', () => {
  const total = { find: '61%', response: 'back the tram', value: 70 };
  const [strongly, somewhat] = [part('40%', 'strongly'), part('21%', 'somewhat')];
  expect(checksOf('C16', TEXT, [total, strongly])).toEqual([]);
  expect(checksOf('C16', TEXT, [total, strongly, { ...somewhat, subgroup: 'women' }])).toEqual([]);
  expect(checksOf('C16', TEXT, [total, strongly, part('21%', 'strongly')])).toEqual([]);
});

test.each([
  [31, 'pass'],
  [-31, 'pass'],
  [32, 'pass'],
  [36, 'fail'],
])('a net of %d between 61 and 30: %s', (value, status) => {
  const text = 'Some 61% back the tram and 30% oppose the tram, a net 31 points.';
  const claims = [
    { find: '61%', response: 'back the tram' },
    { find: '30%', response: 'oppose the tram' },
    {
      find: '31 points',
      response: 'net support for the tram',
      measure: 'net',
      unit: 'points',
      value,
    } as const,
  ];
  expect(checksOf('C16', text, claims)).toMatchObject([{ status, found: String(value) }]);
  expect(checksOf('C16', text, claims.slice(1))).toMatchObject([{ status: 'unknown' }]);
});
