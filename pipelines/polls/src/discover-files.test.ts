import { execFileSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { discoverFiles } from './discover-files.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const list = async (raw: string, out = join(raw, 'no-such-out')) => {
  const { files, rejects } = await discoverFiles(raw, out);
  return {
    paths: files.map(({ sourcePath }) => sourcePath),
    rejects: rejects.map(({ sourcePath, code }) => `${sourcePath}: ${code}`),
  };
};

test('lists files in code-point order of the whole path, folders or not', async () => {
  const raw = temporaryFolder({
    'b/1.txt': '',
    'b.txt': '',
    'a.txt': '',
    'Z.txt': '',
    'ä.txt': '',
  });
  expect((await list(raw)).paths).toEqual(['Z.txt', 'a.txt', 'b.txt', 'b/1.txt', 'ä.txt']);
});

test('leaves dotfiles, dot-folders and the out folder alone', async () => {
  const raw = temporaryFolder({ '.DS_Store': '', '.git/x.txt': '', 'out/y.txt': '', 'a.txt': '' });
  expect((await list(raw, join(raw, 'out'))).paths).toEqual(['a.txt']);
});

test('takes any name: spaces, quotes, newlines, other scripts, bytes that are not UTF-8', async () => {
  const raw = temporaryFolder();
  const names = ['two words.txt', `it's "so".txt`, 'two\nlines.txt', 'Ўзбекча 世論.txt', '🗳.txt'];
  for (const name of names) writeFileSync(join(raw, name), '');
  writeFileSync(Buffer.concat([Buffer.from(`${raw}/caf`), Buffer.from([0xe9])]), '');
  expect(new Set((await list(raw)).paths)).toEqual(new Set([...names, String.raw`caf\xE9`]));
});

test('sets aside the second of two names that are one text', async () => {
  const raw = temporaryFolder({ 'caf\u00E9.txt': 'a', 'cafe\u0301.txt': 'b' });
  expect(await list(raw)).toEqual({
    paths: ['cafe\u0301.txt'],
    rejects: ['caf\u00E9.txt: name_taken'],
  });
});

describe('symbolic links', () => {
  test('are followed to files and folders', async () => {
    const elsewhere = temporaryFolder({ 'x/1.txt': '' });
    const raw = temporaryFolder({ 'a.txt': '' });
    symlinkSync(join(raw, 'a.txt'), join(raw, 'b.txt'));
    symlinkSync(elsewhere, join(raw, 'more'));
    expect(await list(raw)).toEqual({ paths: ['a.txt', 'b.txt', 'more/x/1.txt'], rejects: [] });
  });

  test('that lead back or nowhere are rejected', async () => {
    const raw = temporaryFolder({ 'a/1.txt': '' });
    symlinkSync(raw, join(raw, 'a/up'));
    symlinkSync('self', join(raw, 'self'));
    symlinkSync('gone', join(raw, 'broken'));
    expect(await list(raw)).toEqual({
      paths: ['a/1.txt'],
      rejects: ['a/up: link_loop', 'broken: link_broken', 'self: link_loop'],
    });
  });

  test('out of the folder and back into it end', async () => {
    const outer = temporaryFolder({ 'raw/1.txt': '' });
    symlinkSync(outer, join(outer, 'raw/up'));
    expect(await list(join(outer, 'raw'))).toEqual({
      paths: ['1.txt'],
      rejects: ['up/raw: link_loop'],
    });
  });

  test('among many folders that all link to one another end soon', async () => {
    const raw = temporaryFolder({ 'a.txt': '' });
    const names = Array.from({ length: 12 }, (_, index) => `f${index}`);
    for (const name of names) mkdirSync(join(raw, name));
    for (const name of names) {
      for (const other of names) symlinkSync(join(raw, other), join(raw, name, `to-${other}`));
    }
    const { rejects } = await list(raw);
    expect(rejects.length).toBeLessThan(500);
    expect(rejects.some((line) => line.endsWith('link_repeated'))).toBe(true);
  });
});

test('pipes and devices are rejected, not waited for', async () => {
  const raw = temporaryFolder({ 'a.txt': '' });
  execFileSync('mkfifo', [join(raw, 'pipe.txt')]);
  symlinkSync('/dev/null', join(raw, 'null.txt'));
  const { rejects } = await discoverFiles(raw, raw + '-out');
  expect(rejects.map(({ message }) => message)).toEqual([
    'the file could not be read: it is a device',
    'the file could not be read: it is a named pipe',
  ]);
});

const faultOf = (raw: string, out = '/nowhere') =>
  discoverFiles(raw, out).then(
    () => 'none',
    (error: unknown) => (error as { code: string }).code,
  );

test('a raw folder that cannot be read ends the run with a code', async () => {
  const folder = temporaryFolder({ 'a.txt': 'a', 'empty/.keep': '' });
  expect(await faultOf(join(folder, 'no'))).toBe('raw_missing');
  expect(await faultOf(join(folder, 'a.txt'))).toBe('raw_not_a_folder');
  expect(await faultOf(join(folder, 'a.txt/b'))).toBe('raw_not_a_folder');
  expect(await faultOf(join(folder, 'empty'))).toBe('raw_empty');
  expect(await faultOf(folder, folder)).toBe('usage');
});
