import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNear } from './is-near.ts';

test('finds what a look at every place finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(60)),
      fc.nat(60),
      fc.nat(9),
      fc.nat(9),
      (all, start, length, reach) => {
        const places = all.toSorted((a, b) => a - b);
        const span = { start, end: start + length };
        const wanted = places.some((place) => place >= start - reach && place <= span.end + reach);
        expect(isNear(places, span, reach)).toBe(wanted);
      },
    ),
    { seed: 11 },
  );
});
