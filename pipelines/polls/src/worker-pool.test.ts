import { expect, test } from 'vitest';
import { runInWorkers } from './worker-pool.ts';

const worker = new URL('testing/echo.worker.js', import.meta.url);
const { signal } = new AbortController();
const onLost = (task: string) => `${task} lost`;
async function* each<Item>(items: readonly Item[]) {
  yield* items;
}
const run = (batches: readonly (readonly string[])[], jobs = 2) =>
  runInWorkers<string, string>({ worker, jobs, batches: each(batches), signal, onLost });
const all = async (results: AsyncIterable<readonly string[]>) => {
  const gathered: string[] = [];
  for await (const batch of results) gathered.push(...batch);
  return gathered;
};

test('gives results in the order of the batches, for any number of workers', async () => {
  const batches = Array.from({ length: 40 }, (_, index) => [`${index}a`, `${index}b`]);
  const expected = batches.flat().map((task) => `${task}!`);
  expect(await all(run(batches, 1))).toEqual(expected);
  expect(await all(run(batches, 3))).toEqual(expected);
});

test('a task that kills its worker is lost alone', async () => {
  const batches = [['a', 'die', 'b'], ['c'], ['throw', 'd'], ['e']];
  const expected = ['a!', 'die lost', 'b!', 'c!', 'throw lost', 'd!', 'e!'];
  expect(await all(run(batches, 1))).toEqual(expected);
  expect(await all(run(batches, 2))).toEqual(expected);
});

test('takes no more batches than it may look ahead', async () => {
  let taken = 0;
  const batches = Array.from({ length: 200 }, (_, index) => [String(index)]);
  const counted = new Proxy(batches, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) taken++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  const results = run(counted);
  for (let count = 0; count < 10; count++) await results.next();
  expect(taken).toBeLessThan(20);
  await results.return(undefined);
});

test('a worker that cannot start ends the work with an error', async () => {
  const missing = new URL('testing/no-such.worker.js', import.meta.url);
  const results = runInWorkers({
    worker: missing,
    jobs: 2,
    batches: each([['a']]),
    signal,
    onLost,
  });
  await expect(results.next()).rejects.toThrow(/no-such\.worker/);
});

test('an abort ends the wait for a worker that is busy', async () => {
  const abort = new AbortController();
  const stuck = { worker, jobs: 1, batches: each([['hang']]), onLost, signal: abort.signal };
  const next = runInWorkers<string, string>(stuck).next();
  setTimeout(() => abort.abort(), 50);
  await expect(next).rejects.toMatchObject({ name: 'AbortError' });
});
