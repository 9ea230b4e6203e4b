import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishRelease } from './testing/publish-release.ts';
import { readCsv } from './testing/read-release.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

test('a file that vanishes during the run is rejected, the others are read', async () => {
  const folder = temporaryFolder({ 'raw/a.txt': 'One poll.', 'raw/b.txt': 'Two polls.' });
  const progress = (total: number) => {
    expect(total).toBe(19);
    rmSync(join(folder, 'raw/a.txt')); // listed, not yet read
    return { advance() {}, stop() {} };
  };
  const { tally } = await publishRelease(folder, { progress });
  expect(tally.counts).toMatchObject({ articles: 1, rejects: 1 });
  expect(readCsv(join(folder, 'out'), 'rejects')).toMatchObject([
    { source_path: 'a.txt', code: 'file_vanished', record: '' },
  ]);
});

test('an out folder inside the raw folder is not read', async () => {
  const folder = temporaryFolder({ 'raw/a.txt': 'One poll.' });
  const first = await publishRelease(folder, { out: 'raw/out' });
  const second = await publishRelease(folder, { out: 'raw/out' });
  expect(second.tally.counts['articles']).toBe(1);
  expect(second.release).toMatchObject({ id: first.release.id, unchanged: true });
});

test('progress is told of every byte and stopped', async () => {
  const folder = temporaryFolder({ 'raw/a.txt': 'One.', 'raw/b.txt': 'Two.', 'raw/c.txt': '' });
  const told: (number | 'stop')[] = [];
  const progress = () => ({
    advance: (bytes: number) => void told.push(bytes),
    stop: () => void told.push('stop'),
  });
  await publishRelease(folder, { progress });
  expect(told.slice(0, 3)).toEqual([4, 4, 'stop']);
});
