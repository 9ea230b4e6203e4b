import { expect, test } from 'vitest';
import { checksOf } from '../fixtures/checks-of.ts';

const ALL = { find: '54%', response: 'back the tram' };
const WOMEN = { find: '62%', response: 'back the tram', subgroup: 'women' };

test.each([
  ['Some 54% back the tram. Of women it is 62%.', 'pass'],
  ['Some 54% back the tram. Of women surveyed 62% of respondents do.', 'pass'],
  ['Some 54% back the tram, and 62% of the public would ride on it.', 'warn'],
])('%s %s', (text, status) => {
  expect(checksOf('C15', text, [ALL, WOMEN])).toMatchObject([{ status, found: '62' }]);
});

test('a headline that gives everybody the number of a group', () => {
  const text = 'Tram is backed by 62% of Britons\n\nSome 54% back the tram, and 62% of women.';
  const [check] = checksOf('C15', text, [{ ...WOMEN }, ALL, WOMEN]);
  expect(check).toMatchObject({ status: 'warn', expected: '54', found: '62' });
  expect(check?.message).toContain('“Britons”');
});

test('nothing is said of a group when all respondents were not told of', () => {
  expect(checksOf('C15', 'Of women 62% back the tram.', [WOMEN])).toEqual([]);
});

test('a nation may be a group itself', () => {
  const britons = { ...WOMEN, subgroup: 'Britons' };
  const text = 'Some 54% in ten countries back the tram, and 62% of Britons.';
  expect(checksOf('C15', text, [ALL, britons])).toMatchObject([{ status: 'pass' }]);
});
