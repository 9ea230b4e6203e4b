import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { discoverFiles } from './discover-files.ts';
import type { Outcome } from './process-file.ts';
import { processFiles } from './process-files.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

async function outcomes(results: AsyncIterable<Outcome>): Promise<readonly Outcome[]> {
  const gathered: Outcome[] = [];
  for await (const outcome of results) gathered.push(outcome);
  return gathered;
}

const { signal } = new AbortController();

const stories = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${index}.txt`,
      index % 50 === 0 ? '' : `Poll ${index}\nIpsos found that ${index % 100}% want trams.\n`,
    ]),
  );

test('workers give what one process gives, in the same order', async () => {
  const raw = temporaryFolder(stories(410));
  const { files } = await discoverFiles(raw, join(raw, 'out'));
  const alone = await outcomes(processFiles(files, 1, signal));
  const shared = await outcomes(processFiles(files, 2, signal));
  expect(shared).toEqual(alone);
  expect(alone.map(({ sourcePath }) => sourcePath)).toEqual(
    files.map(({ sourcePath }) => sourcePath),
  );
  expect(alone.filter(({ article }) => article === null)).toHaveLength(9);
});

test.each([1, 2])(
  'files that vanish after the listing are rejected one by one (jobs %i)',
  async (jobs) => {
    const raw = temporaryFolder(stories(410));
    const { files } = await discoverFiles(raw, join(raw, 'out'));
    rmSync(join(raw, '101.txt'));
    rmSync(join(raw, '405.txt'));
    const gone = (await outcomes(processFiles(files, jobs, signal))).filter(({ rows }) =>
      rows.rejects.some(({ code }) => code === 'file_vanished'),
    );
    expect(gone.map(({ sourcePath }) => sourcePath)).toEqual(['101.txt', '405.txt']);
  },
);
