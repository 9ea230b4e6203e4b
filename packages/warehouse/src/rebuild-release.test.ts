import { existsSync, mkdirSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, type Rows } from '@topline/model';
import { expect, test } from 'vitest';
import { buildSample, inOrder } from './testing/build-sample.ts';
import { sampleRows } from './testing/sample-rows.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const samples = ['Aldford', 'Bexcombe', 'Cawthorne'].map((name) => sampleRows(name));

test('the same content again leaves the release untouched', async () => {
  const out = temporaryFolder();
  const release = await buildSample(out, samples);
  writeFileSync(join(release.path, 'note.txt'), 'mine');
  const second = await buildSample(out, samples);
  expect(second).toMatchObject({
    id: release.id,
    path: release.path,
    unchanged: true,
    changes: { added: 0, changed: 0, withdrawn: 0 },
  });
  expect(existsSync(join(release.path, 'note.txt'))).toBe(true);
});

test('an older release becomes the latest again; a damaged one is built again', async () => {
  const out = temporaryFolder();
  const old = await buildSample(out, samples.slice(0, 2));
  await buildSample(out, samples);
  writeFileSync(join(old.path, 'note.txt'), 'mine');
  const again = await buildSample(out, samples.slice(0, 2));
  expect(again).toMatchObject({ id: old.id, unchanged: false });
  expect(again.changes.withdrawn).toBe(6);
  expect(existsSync(join(old.path, 'note.txt'))).toBe(true);
  expect(readlinkSync(join(out, 'latest'))).toBe(`releases/${old.id}`);

  rmSync(join(old.path, 'csv/polls.csv'));
  const mended = await buildSample(out, samples.slice(0, 2));
  expect(mended.unchanged).toBe(false);
  expect(existsSync(join(mended.path, 'csv/polls.csv'))).toBe(true);
  expect(existsSync(join(mended.path, 'note.txt'))).toBe(false);
});

test('an error of the rows is handed on as it is and leaves nothing behind', async () => {
  const out = temporaryFolder();
  const fault = Object.assign(new Error('no such file'), { code: 'ENOENT' });
  async function* failing(): AsyncGenerator<Rows> {
    yield* inOrder(samples);
    throw fault;
  }
  await expect(buildSample(out, [], { rows: failing() })).rejects.toBe(fault);
  expect(readdirSync(out)).toEqual(['.lock']);
});

test('an interrupted build leaves the old release', async () => {
  const out = temporaryFolder();
  const old = await buildSample(out, samples.slice(0, 1));
  const stop = new AbortController();
  async function* rows(): AsyncGenerator<Rows> {
    yield* inOrder(samples);
    stop.abort(new Error('enough'));
    yield* inOrder(samples);
  }
  const options = { rows: rows(), signal: stop.signal };
  await expect(buildSample(out, [], options)).rejects.toThrow('enough');
  expect(readlinkSync(join(out, 'latest'))).toBe(`releases/${old.id}`);
  expect(readdirSync(out).toSorted()).toEqual(['.lock', 'latest', 'releases']);
});

test.each(['file/below', 'file', 'what?'])(
  'an out folder that cannot be is out_unwritable: %s',
  async (path) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const build = buildSample(join(folder, path), samples);
    await expect(build).rejects.toThrow(Fault);
    await expect(build).rejects.toMatchObject({ code: 'out_unwritable', exit: 4 });
  },
);

test('a folder in the place of latest is told, not removed', async () => {
  const out = temporaryFolder();
  mkdirSync(join(out, 'latest/mine'), { recursive: true });
  await expect(buildSample(out, samples)).rejects.toMatchObject({ code: 'out_unwritable' });
  expect(existsSync(join(out, 'latest/mine'))).toBe(true);
});
