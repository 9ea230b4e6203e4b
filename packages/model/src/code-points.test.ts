import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffsets, utf16Offsets } from './code-points.ts';

const text = fc.string({ unit: 'binary' });

test('offsets slice the same characters as code points do', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const characters = Array.from(whole);
      const [from, to] = [a % (characters.length + 1), b % (characters.length + 1)].toSorted(
        (x, y) => x - y,
      ) as [number, number];
      const start = characters.slice(0, from).join('').length;
      const end = characters.slice(0, to).join('').length;
      const offset = codePointOffsets(whole);
      expect(characters.slice(offset(start), offset(end)).join('')).toBe(whole.slice(start, end));
    }),
  );
});

test('offsets go there and back', () => {
  fc.assert(
    fc.property(text, fc.nat(), (whole, a) => {
      const characters = Array.from(whole);
      const offset = a % (characters.length + 1);
      const unit = utf16Offsets(whole)(offset);
      expect(unit).toBe(characters.slice(0, offset).join('').length);
      expect(codePointOffsets(whole)(unit)).toBe(offset);
    }),
  );
});

test('an astral character counts once', () => {
  const offset = codePointOffsets('🗳 52%');
  expect([0, 2, 3, 6].map(offset)).toEqual([0, 1, 2, 5]);
});
