import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { namer } from './names.ts';

const ARTICLE = '0123456789abcdef';

test('names hold the article, the noun and the place', () => {
  expect(namer(ARTICLE)('f', 2143)).toBe(`${ARTICLE}-f0002143`);
});

test('nouns at one place are told apart by letters', () => {
  const name = namer(ARTICLE);
  const names = Array.from({ length: 28 }, () => name('f', 7));
  expect(names[1]).toBe(`${ARTICLE}-f0000007b`);
  expect(names[27]).toBe(`${ARTICLE}-f0000007bb`);
  expect(new Set(names).size).toBe(28);
});

test('names sort as the places do', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), fc.nat(9_999_999), (a, b) => {
      const name = namer(ARTICLE);
      fc.pre(a !== b);
      expect(name('f', a) < name('f', b)).toBe(a < b);
    }),
  );
});
