import { execFileSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFile } from './open-file.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const at = (folder: string, sourcePath: string) => ({
  sourcePath,
  path: new Uint8Array(Buffer.from(join(folder, sourcePath))),
});

async function read(file: ReturnType<typeof at>) {
  const faults: unknown[] = [];
  const opened = openFile(file, (fault) => faults.push(fault));
  if ('code' in opened) return opened;
  const pieces: Uint8Array[] = [];
  for await (const piece of opened) pieces.push(piece);
  expect(faults).toEqual([]);
  return Buffer.concat(pieces);
}

test('gives the bytes as they are', async () => {
  const folder = temporaryFolder({ 'a.txt': new Uint8Array([0, 255, 10]) });
  expect(await read(at(folder, 'a.txt'))).toEqual(Buffer.from([0, 255, 10]));
});

test('a file that is gone since it was listed has vanished', () => {
  const folder = temporaryFolder({ 'a.txt': '' });
  expect(openFile(at(folder, 'b.txt'), () => {})).toMatchObject({ code: 'file_vanished' });
  expect(openFile(at(folder, 'a.txt/b'), () => {})).toMatchObject({ code: 'file_vanished' });
});

test('reads no more of a file than is asked for', async () => {
  const folder = temporaryFolder({ 'huge.txt': '' });
  truncateSync(join(folder, 'huge.txt'), 2 ** 40); // sparse: takes no space, could not be read
  const opened = openFile(at(folder, 'huge.txt'), () => {});
  if ('code' in opened) throw new TypeError(opened.message);
  const { value } = await opened.next();
  expect(value).toHaveLength(256 * 1024);
  expect(await opened.return(undefined)).toEqual({ value: undefined, done: true });
});

test('what became a folder, a pipe or a loop is unreadable, and no path of the machine is told', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'folder'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  symlinkSync('loop', join(folder, 'loop'));
  for (const name of ['folder', 'pipe', 'loop']) {
    const refusal = openFile(at(folder, name), () => {});
    expect(refusal).toMatchObject({ code: 'file_unreadable', sourcePath: name });
    expect(JSON.stringify(refusal)).not.toContain(folder);
  }
});
