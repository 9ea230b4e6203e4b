import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCodePoints } from './compare-code-points.ts';

test('orders as the bytes of UTF-8 do, astral characters last', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 6 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(Math.sign(compareCodePoints(a, b))).toBe(bytes);
    }),
  );
  expect(compareCodePoints('\u{1F5F3}', '\uFF21')).toBeGreaterThan(0);
});

test('is no locale order: capitals before small letters, ä after z', () => {
  expect(['ä', 'b', 'Z', 'a'].toSorted(compareCodePoints)).toEqual(['Z', 'a', 'b', 'ä']);
});
