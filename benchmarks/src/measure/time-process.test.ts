import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { timeProcess } from './time-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'topline-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('measures time of all processes, and memory of the one that holds most', async () => {
  const hold = 'const held = Buffer.alloc(150e6, 1); setTimeout(() => held, 300)';
  const ran = await timeProcess(
    [
      '-e',
      `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`,
    ],
    folder,
  );
  expect(ran.ms).toBeGreaterThan(300);
  expect(ran.cpu).toBeGreaterThan(20);
  expect(ran.mb).toBeGreaterThan(150);
  expect(ran.mb).toBeLessThan(400);
  expect(readdirSync(folder)).toEqual([]);
});

test('a command that fails is no measurement', async () => {
  const failing = timeProcess(['-e', 'console.error("no such article"); process.exit(3)'], folder);
  await expect(failing).rejects.toThrow(/ended with 3: no such article/);
  expect(readdirSync(folder)).toEqual([]);
});

test('a command that hangs is ended, and what it started with it', async () => {
  const hang = 'setInterval(() => {}, 1000)';
  const nested = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(hang)}])`;
  await expect(timeProcess(['-e', nested], folder, 500)).rejects.toThrow(/ended with null/);
  expect(readdirSync(folder)).toEqual([]);
});
