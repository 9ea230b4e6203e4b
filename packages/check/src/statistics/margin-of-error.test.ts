import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  marginOfChange,
  marginOfDifference,
  marginOfSample,
  marginOfShare,
} from './margin-of-error.ts';

describe('published examples', () => {
  // Franklin, "The 'Margin of Error' for Differences in Polls", 2002, revised 2007, section 1: with 2
  // for 1.96 the margin of 400 people is 5 points, of 625 it is 4, of 1,111 it is 3.
  test.each([
    [400, 5],
    [625, 4],
    [1111, 3],
  ])('a sample of %d: %d points', (size, margin) => {
    expect((marginOfSample(size) * 2) / 1.959964).toBeCloseTo(margin, 2);
  });

  // National Council on Public Polls, "20 Questions a Journalist Should Ask About Poll Results",
  // question 12: with two candidates and nobody undecided it takes twice the margin to be ahead.
  test('between the only two answers it is twice that of one', () => {
    expect(marginOfDifference(50, 50, 1000)).toBeCloseTo(2 * marginOfSample(1000), 8);
    expect(marginOfDifference(54, 46, 1000)).toBeCloseTo(2 * marginOfShare(54, 1000), 8);
  });
});

const share = fc.double({ min: 0, max: 50, noNaN: true });
const size = fc.integer({ min: 1, max: 1_000_000 });

test('four times the sample halves every margin; the design effect widens it', () => {
  fc.assert(
    fc.property(share, share, size, (one, other, n) => {
      const margins = (times: number, effect?: number) => [
        marginOfShare(one, n * times, effect),
        marginOfDifference(one, other, n * times, effect),
        marginOfChange({ share: one, size: n * times }, { share: other, size: n * times }, effect),
      ];
      for (const [index, margin] of margins(4).entries()) {
        expect(Number.isFinite(margin)).toBe(true);
        expect(margin * 2).toBeCloseTo(margins(1)[index]!, 8);
      }
      for (const [index, margin] of margins(1, 2).entries())
        expect(margin).toBeCloseTo(margins(1)[index]! * Math.SQRT2, 8);
    }),
  );
});
