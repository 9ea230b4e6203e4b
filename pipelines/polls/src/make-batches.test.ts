import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBatches } from './make-batches.ts';

async function* inLists(sizes: readonly number[]) {
  for (let at = 0; at < sizes.length; at += 7) yield sizes.slice(at, at + 7);
}

async function batchesOf(sizes: readonly number[]): Promise<(readonly number[])[]> {
  const batches: (readonly number[])[] = [];
  for await (const batch of makeBatches(inLists(sizes), (size) => size)) batches.push(batch);
  return batches;
}

test('keeps every task, in order, within 100 tasks and 2 MiB', async () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 1_500_000 }), { maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(sizes, async (tasks) => {
      const batches = await batchesOf(tasks);
      expect(batches.flat()).toEqual(tasks);
      for (const batch of batches) {
        expect(batch.length).toBeLessThanOrEqual(100);
        expect(batch.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2 * 1024 * 1024);
      }
    }),
  );
});

test('a task larger than a batch goes alone', async () => {
  expect(await batchesOf([1, 60_000_000, 2, 3])).toEqual([[1], [60_000_000], [2, 3]]);
});
