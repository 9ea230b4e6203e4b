import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadOf } from './spread.ts';

test('gives the middle value, or the middle of the middle two, and the ends', () => {
  expect(spreadOf([30, 10, 20])).toEqual({ median: 20, min: 10, max: 30 });
  expect(spreadOf([9, 100, 10, 11])).toEqual({ median: 10.5, min: 9, max: 100 });
  expect(spreadOf([7])).toEqual({ median: 7, min: 7, max: 7 });
  expect(() => spreadOf([])).toThrow(RangeError);
});

test('does not depend on the order, and half of the values lie on either side', () => {
  const series = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(series, (values) => {
      const { median, min, max } = spreadOf(values);
      expect(spreadOf(values.toReversed())).toEqual({ median, min, max });
      expect(values.filter((value) => value <= median).length * 2).toBeGreaterThanOrEqual(
        values.length,
      );
      expect(values.filter((value) => value >= median).length * 2).toBeGreaterThanOrEqual(
        values.length,
      );
      expect(values.every((value) => min <= value && value <= max)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
