import { execFileSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from './read-file.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const at = (folder: string, sourcePath: string) => ({
  sourcePath,
  path: new Uint8Array(Buffer.from(join(folder, sourcePath))),
});

test('gives the bytes as they are', () => {
  const folder = temporaryFolder({ 'a.txt': new Uint8Array([0, 255, 10]) });
  expect([...(readFile(at(folder, 'a.txt'), 3) as Uint8Array)]).toEqual([0, 255, 10]);
});

test('a file that is gone since it was listed has vanished', () => {
  const folder = temporaryFolder({ 'a.txt': '' });
  expect(readFile(at(folder, 'b.txt'), 10)).toMatchObject({ code: 'file_vanished' });
  expect(readFile(at(folder, 'a.txt/b'), 10)).toMatchObject({ code: 'file_vanished' });
});

test('a file over the limit is not read', () => {
  const folder = temporaryFolder({ 'huge.txt': '' });
  truncateSync(join(folder, 'huge.txt'), 2 ** 40); // sparse: takes no space, could not be read
  expect(readFile(at(folder, 'huge.txt'), 1000)).toMatchObject({
    code: 'file_too_large',
    message: 'the file has 1099511627776 bytes; the limit is 1000',
  });
});

test('what became a folder, a pipe or a loop is unreadable, and no path of the machine is told', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'folder'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  symlinkSync('loop', join(folder, 'loop'));
  for (const name of ['folder', 'pipe', 'loop']) {
    const refusal = readFile(at(folder, name), 10);
    expect(refusal).toMatchObject({ code: 'file_unreadable', sourcePath: name });
    expect(JSON.stringify(refusal)).not.toContain(folder);
  }
});
