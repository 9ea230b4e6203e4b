import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { TABLE_SIZE } from './feature.ts';
import { packWeights, unpackWeights } from './pack-weights.ts';

const STEPS_OF_ONE = 32;

function tableOf(weights: readonly (readonly [place: number, weight: number])[]): Float32Array {
  const table = new Float32Array(TABLE_SIZE);
  for (const [place, weight] of weights) table[place] = weight;
  return table;
}

/** The places that are not zero, with their weights. */
function filled(table: Float32Array): [place: number, weight: number][] {
  const places: [place: number, weight: number][] = [];
  for (let at = 0; at < table.length; at += 1) {
    if (table[at] !== 0) places.push([at, table[at]!]);
  }
  return places;
}

/** In whole steps, at most 127 of them either way. */
function inSteps(weight: number): number {
  return Math.min(127, Math.max(-127, Math.round(weight * STEPS_OF_ONE))) / STEPS_OF_ONE;
}

function backAndForth(weights: readonly (readonly [number, number])[]) {
  return filled(unpackWeights(packWeights(tableOf(weights))));
}

const anyWeight = fc.oneof(
  fc.float({ min: -5, max: 5, noNaN: true }),
  fc.float({ noNaN: true }),
  fc.constantFrom(0, -0, Infinity, -Infinity, 1 / 64, -1 / 64, 127 / 32, 128 / 32, 1e-30),
);
const place = fc.oneof(
  fc.nat({ max: 300 }),
  fc.nat({ max: TABLE_SIZE - 1 }),
  fc.integer({ min: TABLE_SIZE - 300, max: TABLE_SIZE - 1 }),
);

test('what was packed comes back in steps, clipped', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(place, anyWeight), { selector: ([at]) => at, maxLength: 40 }),
      (weights) => {
        const wanted = weights
          .toSorted(([a], [b]) => a - b)
          .map(([at, weight]): [number, number] => [at, inSteps(weight)])
          .filter(([, weight]) => weight !== 0);
        expect(backAndForth(weights)).toEqual(wanted);
      },
    ),
    // Each run walks the whole table.
    { numRuns: 12 },
  );
});

test('an empty table packs into no text', () => {
  expect(packWeights(new Float32Array(TABLE_SIZE))).toBe('');
  const table = unpackWeights('');
  expect(table).toHaveLength(TABLE_SIZE);
  expect(table.some((weight) => weight !== 0)).toBe(false);
});

test('weights that round to no step are left out', () => {
  expect(packWeights(tableOf([[9, 0.015]]))).toBe('');
  expect(backAndForth([[9, 0.016]])).toEqual([[9, 1 / 32]]);
});

test('the first and the last place are kept, side by side or far apart', () => {
  for (const weights of [
    [[0, 1]],
    [[TABLE_SIZE - 1, -1]],
    [
      [0, 1],
      [TABLE_SIZE - 1, -1],
    ],
    [
      [0, 1],
      [1, 2],
      [2, -3],
    ],
  ] as [number, number][][]) {
    expect(backAndForth(weights)).toEqual(weights);
  }
});

test('gaps on either side of a byte are kept', () => {
  for (const gap of [127, 128, 129, 255, 256, 16_383, 16_384, 16_385]) {
    expect(
      backAndForth([
        [5, 1],
        [5 + gap, 2],
      ]),
    ).toEqual([
      [5, 1],
      [5 + gap, 2],
    ]);
  }
});

test('packing what was unpacked gives the same text', () => {
  const packed = packWeights(
    tableOf([
      [3, 0.7],
      [400, -9],
      [70_000, 3.96875],
    ]),
  );
  expect(packWeights(unpackWeights(packed))).toBe(packed);
});
