import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelOf, type Calibration } from './model.ts';

const none = new Float32Array(4);
const WEIGHTS = { kind: none, people: none, answer: none, topic: none };

function rateBy(calibration: Calibration) {
  return modelOf(WEIGHTS, calibration).rateOf;
}

/** Rising curves, their points 0.01 or more apart. */
const curve = fc
  .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 })
  .chain((chances) =>
    fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: chances.length,
        maxLength: chances.length,
      })
      .map((rates): Calibration => {
        const rising = rates.toSorted((a, b) => a - b);
        return chances
          .toSorted((a, b) => a - b)
          .map((chance, index) => [chance / 100, rising[index]!]);
      }),
  );
const chance = fc.double({ min: 0, max: 1, noNaN: true });

test('between two points the rate lies on the line that joins them', () => {
  const rateOf = rateBy([
    [0.2, 0.1],
    [0.6, 0.5],
    [1, 0.7],
  ]);
  expect(rateOf(0.3)).toBeCloseTo(0.2, 9);
  expect(rateOf(0.6)).toBeCloseTo(0.5, 9);
  expect(rateOf(0.8)).toBeCloseTo(0.6, 9);
});

test('beyond the first and the last point the rate is level', () => {
  const rateOf = rateBy([
    [0.2, 0.1],
    [0.9, 0.8],
  ]);
  expect([0, 0.1, 0.2].map(rateOf)).toEqual([0.1, 0.1, 0.1]);
  expect([0.9, 0.95, 1].map(rateOf).map((rate) => rate.toFixed(9))).toEqual([
    '0.800000000',
    '0.800000000',
    '0.800000000',
  ]);
});

test('one point gives every chance its rate', () => {
  expect([0, 0.5, 1].map(rateBy([[0.5, 0.4]]))).toEqual([0.4, 0.4, 0.4]);
});

test('the rate rises with the chance and stays among those of the points', () => {
  fc.assert(
    fc.property(curve, chance, chance, (points, a, b) => {
      const rateOf = rateBy(points);
      const [low, high] = [rateOf(Math.min(a, b)), rateOf(Math.max(a, b))];
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual(points[0]![1] - 1e-9);
      expect(high).toBeLessThanOrEqual(points.at(-1)![1] + 1e-9);
    }),
  );
});

test('every point of the curve is met', () => {
  fc.assert(
    fc.property(curve, (points) => {
      const rateOf = rateBy(points);
      for (const [at, rate] of points) expect(rateOf(at)).toBeCloseTo(rate, 9);
    }),
  );
});

test('the judge of a model goes by its weights', () => {
  const { judge } = modelOf({ ...WEIGHTS, topic: Float32Array.of(0, 2) }, [[0, 0]]);
  const all = [
    { features: [0], told: null },
    { features: [1], told: null },
  ];
  expect(judge('topic', all, { start: 0, end: 1 }).index).toBe(1);
});
