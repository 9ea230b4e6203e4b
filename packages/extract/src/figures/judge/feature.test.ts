import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { featureAt, stepOf, TABLE_SIZE } from './feature.ts';

const part = fc.oneof(fc.nat({ max: 64 }), fc.integer());

test('the place of any feature lies in the table, and is the same each time', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), part, part, part, (template, a, b, c) => {
      const place = featureAt(template, a, b, c);
      expect(Number.isInteger(place)).toBe(true);
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(TABLE_SIZE);
      expect(featureAt(template, a, b, c)).toBe(place);
    }),
  );
});

test('parts left out are zero', () => {
  expect(featureAt(7)).toBe(featureAt(7, 0, 0, 0));
  expect(featureAt(7, 3)).toBe(featureAt(7, 3, 0, 0));
});

test('it matters which template a part belongs to, and where in it', () => {
  const places = [
    featureAt(1, 2),
    featureAt(2, 1),
    featureAt(1, 0, 2),
    featureAt(1, 0, 0, 2),
    featureAt(1, 2, 3),
    featureAt(1, 3, 2),
  ];
  expect(new Set(places).size).toBe(places.length);
});

test('few features share a place', () => {
  const places = new Set<number>();
  for (let template = 0; template < 10; template += 1) {
    for (let a = 0; a < 10; a += 1) {
      for (let b = 0; b < 10; b += 1) {
        for (let c = 0; c < 10; c += 1) places.add(featureAt(template, a, b, c));
      }
    }
  }
  const count = 10_000;
  const byChance = count ** 2 / (2 * TABLE_SIZE);
  expect(count - places.size).toBeLessThan(2 * byChance);
});

test('steps start at the counts named', () => {
  const starts = [0, 1, 2, 3, 4, 5, 7, 10, 15, 23];
  expect(starts.map(stepOf)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const start of starts.slice(1)) expect(stepOf(start - 1)).toBe(stepOf(start) - 1);
});

test('steps never go down, never get narrower, and have an end', () => {
  const counts = Array.from({ length: 200 }, (_, count) => stepOf(count));
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  const last = counts.at(-1)!;
  const widths = Array.from(
    { length: last },
    (_, step) => counts.filter((one) => one === step).length,
  );
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(widths.at(-1)).toBeGreaterThan(widths[0]!);
  expect(stepOf(1e6)).toBe(last);
});
