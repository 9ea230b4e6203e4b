import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { discoverFiles } from './discover-files.ts';
import type { RawFile } from './discover-files.ts';
import type { Done } from './process-batch.ts';
import type { Outcome } from './process-record.ts';
import { processTasks } from './process-tasks.ts';
import { readTasks } from './read-tasks.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

async function gather(results: AsyncIterable<Done>): Promise<readonly Done[]> {
  const gathered: Done[] = [];
  for await (const done of results) gathered.push(done);
  return gathered;
}

const process = (files: readonly RawFile[], jobs: number) =>
  gather(
    processTasks(
      readTasks(files, {}, () => {}),
      { jobs, pollsOnly: false, signal },
    ),
  );
const outcomesOf = (all: readonly Done[]) => all.filter((done): done is Outcome => 'rows' in done);

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
  const alone = await process(files, 1);
  const shared = await process(files, 2);
  expect(shared).toEqual(alone);
  expect(outcomesOf(alone).map(({ sourcePath }) => sourcePath)).toEqual(
    files.map(({ sourcePath }) => sourcePath),
  );
  expect(outcomesOf(alone).filter(({ article }) => article === null)).toHaveLength(9);
});

test.each([1, 2])(
  'files that vanish after the listing are rejected one by one (jobs %i)',
  async (jobs) => {
    const raw = temporaryFolder(stories(410));
    const { files } = await discoverFiles(raw, join(raw, 'out'));
    rmSync(join(raw, '101.txt'));
    rmSync(join(raw, '405.txt'));
    const gone = outcomesOf(await process(files, jobs)).filter(({ rows }) =>
      rows.rejects.some(({ code }) => code === 'file_vanished'),
    );
    expect(gone.map(({ sourcePath }) => sourcePath)).toEqual(['101.txt', '405.txt']);
  },
);
