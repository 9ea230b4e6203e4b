import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastBefore } from './last-before.ts';

test('finds what a search from the end finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (starts, place) => {
      const sorted = starts.toSorted((a, b) => a - b);
      expect(lastBefore(sorted, place)).toBe(sorted.findLastIndex((start) => start <= place));
    }),
    { seed: 7 },
  );
});
