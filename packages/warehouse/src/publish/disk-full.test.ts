import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSample } from '../testing/build-sample.ts';
import { hashTree } from '../testing/hash-tree.ts';
import { sampleRows } from '../testing/sample-rows.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { wordFault } from './word-fault.ts';

/** Mounts a file system of that many megabytes; false where this user may not. */
function mountSmall(folder: string, megabytes: number): boolean {
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'topline-test', folder];
    execFileSync('mount', options, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('a full disk leaves the old release and no leftovers', async ({ skip }) => {
  const out = join(temporaryFolder(), 'out');
  mkdirSync(out);
  if (!mountSmall(out, 12)) skip('mounting a small file system needs root');
  onTestFinished(() => void execFileSync('umount', [out]));
  const old = await buildSample(out, [sampleRows('Aldford')]);
  const before = hashTree(old.path);
  const many = Array.from({ length: 3000 }, (_, number) =>
    sampleRows(`${number} ${'long '.repeat(400)}`),
  );
  await expect(buildSample(out, many)).rejects.toMatchObject({ code: 'out_full', exit: 4 });
  expect(readdirSync(out).toSorted()).toEqual(['.lock', 'latest', 'releases']);
  expect(readlinkSync(join(out, 'latest'))).toBe(`releases/${old.id}`);
  expect(hashTree(old.path)).toEqual(before);
});

test.each([
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), 'out_full'],
  [Object.assign(new Error('write'), { code: 'EDQUOT' }), 'out_full'],
  [new Error('IO Error: Could not write file "x": No space left on device'), 'out_full'],
  [Object.assign(new Error('mkdir'), { code: 'EROFS' }), 'out_unwritable'],
  [new Error('IO Error: Cannot open file "x": Permission denied'), 'out_unwritable'],
])('%s is %s', (error, code) => {
  expect(wordFault(error, 'out')).toMatchObject({ code });
});

test('any other error is handed on', () => {
  const error = new Error('Binder Error: x');
  expect(wordFault(error, 'out')).toBe(error);
});
