import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishRelease } from './testing/publish-release.ts';
import { readCsv } from './testing/read-release.ts';
import { runCommand } from './testing/run-command.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const POLL = 'Ipsos asked 1,004 adults in Ghent, and the poll found that 61% want the tram back.';
const NONE = 'The bridge over the canal will be shut for 31 days from Monday, the port said.';
const CSV = `headline,Volltext\nTram,"${POLL}"\nBridge,"${NONE}"\n`;

test('standard input is read as a file, under the names of columns that were given', async () => {
  const folder = temporaryFolder();
  const words = ['--raw', '-', '--map', 'text=Volltext', '--quiet'];
  const { code, stdout, stderr } = await runCommand(folder, words, {}, CSV);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  const articles = readCsv(join(folder, 'out'), 'articles');
  expect(articles.map((row) => [row['source_path'], row['record'], row['title']])).toEqual(
    expect.arrayContaining([
      ['stdin', 'row 1', 'Tram'],
      ['stdin', 'row 2', 'Bridge'],
    ]),
  );
  expect(readCsv(join(folder, 'out'), 'figures')).toHaveLength(1);
});

test('one file is read in place of a folder', async () => {
  const folder = temporaryFolder({ 'a.jsonl': JSON.stringify({ text: POLL }), 'b.txt': NONE });
  await publishRelease(folder, { raw: 'a.jsonl' });
  const articles = readCsv(join(folder, 'out'), 'articles');
  expect(articles.map((row) => row['source_path'])).toEqual(['a.jsonl']);
});

test('polls only: an article without a poll has its row in articles at most', async () => {
  const survey = `${NONE} A survey of the bridge found rust in 12% of its rivets.`;
  const folder = temporaryFolder({
    'raw/poll.txt': POLL,
    'raw/none.txt': NONE,
    'raw/survey.txt': survey,
  });
  const out = join(folder, 'out');
  await publishRelease(folder);
  const all = readCsv(out, 'figures');
  await publishRelease(folder, { pollsOnly: true });
  expect(readCsv(out, 'figures')).toEqual(all);
  const articles = readCsv(out, 'articles');
  const paths = articles.map((row) => row['source_path']);
  expect(new Set(paths)).toEqual(new Set(['poll.txt', 'survey.txt']));
  const poll = articles.find((row) => row['source_path'] === 'poll.txt');
  for (const table of ['sentences', 'mentions', 'polls', 'figures']) {
    const ids = readCsv(out, table).map((row) => row['article_id']);
    expect(new Set(ids)).toEqual(new Set([poll?.['article_id']]));
  }
});
