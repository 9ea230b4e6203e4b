import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBatches } from './make-batches.ts';

test('keeps every file, in order, within 100 files and 4 MiB', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { maxLength: 400 });
  fc.assert(
    fc.property(sizes, (files) => {
      const batches = makeBatches(files, (size) => size);
      expect(batches.flat()).toEqual(files);
      for (const batch of batches) {
        expect(batch.length).toBeLessThanOrEqual(100);
        expect(batch.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4 * 1024 * 1024);
      }
    }),
  );
});

test('a file larger than a batch goes alone', () => {
  expect(makeBatches([1, 60_000_000, 2, 3], (size) => size)).toEqual([[1], [60_000_000], [2, 3]]);
});
