import { expect, test } from 'vitest';
import { timeCalls } from './time-calls.ts';

const work = (rounds: number) => () => {
  let sum = 0;
  for (let index = 0; index < rounds; index += 1) sum += Math.sqrt(index % 1000);
  return sum;
};

test('twenty times the work costs many times the time', async () => {
  const { cpu: one = Number.NaN } = await timeCalls(work(50_000), 20)();
  const { cpu: twenty = Number.NaN } = await timeCalls(work(1_000_000), 20)();
  expect(one).toBeGreaterThan(0);
  expect(twenty / one).toBeGreaterThan(4);
});

test('a call that fails is no measurement', async () => {
  const failing = timeCalls(() => {
    throw new Error('no such stage');
  }, 1);
  await expect(failing()).rejects.toThrow('no such stage');
});
