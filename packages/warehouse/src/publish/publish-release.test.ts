import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { buildSample } from '../testing/build-sample.ts';
import { hashTree } from '../testing/hash-tree.ts';
import { sampleRows } from '../testing/sample-rows.ts';
import { startEndlessBuild } from '../testing/start-endless-build.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { switchLatest } from './switch-latest.ts';

const sample = [sampleRows('Aldford')];

test('a reader sees the old release or the new one, never neither', async () => {
  const out = temporaryFolder();
  for (const id of ['old', 'new']) {
    mkdirSync(join(out, 'releases', id), { recursive: true });
    writeFileSync(join(out, 'releases', id, 'README.md'), id);
  }
  await switchLatest(out, 'old');
  const seen = { old: 0, new: 0 };
  const swaps = new AbortController();
  const reader = async () => {
    while (!swaps.signal.aborted) {
      seen[(await readFile(join(out, 'latest/README.md'), 'utf8')) as 'old' | 'new']++;
    }
  };
  const readers = [reader(), reader()];
  for (let swap = 0; swap < 300; swap++) {
    await switchLatest(out, swap % 2 === 0 ? 'new' : 'old');
    await setImmediate();
  }
  swaps.abort();
  await Promise.all(readers);
  expect(Object.keys(seen)).toEqual(['old', 'new']);
  expect(Math.min(seen.old, seen.new)).toBeGreaterThan(0);
});

test('a second run is refused while one runs, and a killed one leaves the old release', async () => {
  const out = temporaryFolder();
  const old = await buildSample(out, sample);
  const before = hashTree(old.path);
  const child = await startEndlessBuild(out);
  expect(readdirSync(out).filter((name) => name.startsWith('.building-'))).toHaveLength(1);
  const again = [sampleRows('Aldford', 48)];
  await expect(buildSample(out, again)).rejects.toMatchObject({ code: 'out_busy', exit: 5 });
  expect(readdirSync(out).filter((name) => name.startsWith('.building-'))).toHaveLength(1);

  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(readlinkSync(join(out, 'latest'))).toBe(`releases/${old.id}`);
  expect(hashTree(old.path)).toEqual(before);

  const next = await buildSample(out, again);
  expect(readdirSync(out).toSorted()).toEqual(['.lock', 'latest', 'releases']);
  expect(readdirSync(join(out, 'releases')).toSorted()).toEqual([old.id, next.id].toSorted());
  expect(hashTree(old.path)).toEqual(before);
  expect(readFileSync(join(out, 'latest/run.json'), 'utf8')).toContain(next.id);
});

test('of two runs at once in one process one is refused', async () => {
  const out = temporaryFolder();
  const runs = await Promise.allSettled([buildSample(out, sample), buildSample(`${out}/`, sample)]);
  expect(runs.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(runs.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'out_busy' },
  });
  expect((await buildSample(out, sample)).unchanged).toBe(true);
});

test('a broken lock file that nobody holds does not keep a run out', async () => {
  const out = temporaryFolder();
  writeFileSync(join(out, '.lock'), '');
  expect((await buildSample(out, sample)).unchanged).toBe(false);
});
