import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOfWord } from './word-id.ts';

test.each([
  ['', 0x81_1c_9d_c5],
  ['a', 0xe4_0c_29_2c],
  ['b', 0xe7_0c_2d_e5],
  ['foobar', 0xbf_9c_f9_68],
])('%j has the hash that the authors of FNV-1a publish', (word, hash) => {
  expect(idOfWord(word) >>> 0).toBe(hash);
});

test('ids are whole numbers of 32 bits', () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      const id = idOfWord(word);
      expect(Number.isInteger(id)).toBe(true);
      expect(Math.abs(id)).toBeLessThan(2 ** 32);
      expect(idOfWord(word)).toBe(id);
    }),
  );
});

test('the order of letters counts, and so does their case', () => {
  const ids = ['no', 'on', 'No', 'NO', 'noo'].map(idOfWord);
  expect(new Set(ids).size).toBe(5);
});
