import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfEven } from './round-half-even.ts';

describe('roundHalfEven', () => {
  it.each([
    [0.031_25, 4, 0.0312],
    [0.093_75, 4, 0.0938],
    [0.0625, 3, 0.062],
    [0.1875, 3, 0.188],
    [0.937_5, 3, 0.938],
    [2 / 3, 4, 0.6667],
    [0.1235, 3, 0.123],
    [0, 4, 0],
    [1, 4, 1],
  ])('%d to %d digits is %d', (value, digits, rounded) => {
    expect(roundHalfEven(value, digits)).toBe(rounded);
  });

  it('is within half a unit and stays put', () => {
    const share = fc
      .tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 }))
      .map(([part, rest]) => part / (part + rest));
    fc.assert(
      fc.property(share, fc.constantFrom(3, 4), (value, digits) => {
        const rounded = roundHalfEven(value, digits);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-12);
        expect(roundHalfEven(rounded, digits)).toBe(rounded);
      }),
    );
  });
});
