import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateRows, type Rows } from '@topline/model';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { quoteLiteral } from '../sql/quote-literal.ts';
import { buildSample } from '../testing/build-sample.ts';
import { sampleRows } from '../testing/sample-rows.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const a = sampleRows('Aldford');
const b = sampleRows('Bexcombe');
const c = sampleRows('Cawthorne');

/** The same article, read better. */
const reread: Rows = validateRows(
  {
    ...a,
    figures: a.figures.map((row) =>
      row.value === 52 ? { ...row, response: '@Free', subgroup: 'all', value_low: 51.5 } : row,
    ),
  },
  'x',
  null,
);

const named = (rows: Rows) => [
  ...rows.articles.map((row) => row.article_id),
  ...rows.checks.map((row) => row.check_id),
  ...rows.figures.map((row) => row.figure_id),
  ...rows.polls.map((row) => row.poll_id),
];

function readChanges(path: string) {
  const text = readFileSync(join(path, 'changes.csv'), 'utf8');
  const options = { header: true, newline: '\n', skipEmptyLines: true } as const;
  return papaparse.parse<Record<string, string>>(text, options).data;
}

test('tells what was added, changed and withdrawn', async () => {
  const out = temporaryFolder();
  const first = await buildSample(out, [a, b]);
  expect(new Set(readChanges(first.path).map((row) => row['change']))).toEqual(new Set(['added']));
  const second = await buildSample(out, [reread, c]);
  expect(second.changes).toEqual({ added: 6, changed: 1, withdrawn: 6 });
  const changes = readChanges(second.path);
  const figure = a.figures.find((row) => row.value === 52)?.figure_id;
  const changed = { change: 'changed', table: 'figures', key: figure };
  expect(changes.filter((row) => row['change'] === 'changed')).toEqual([
    { ...changed, column: 'response', before: "'=Free crossings", after: "'@Free" },
    { ...changed, column: 'subgroup', before: '', after: 'all' },
    { ...changed, column: 'value_low', before: '52', after: '51.5' },
  ]);
  const keys = (change: string) =>
    changes.filter((row) => row['change'] === change).map((row) => row['key']);
  expect(keys('added')).toEqual(named(c));
  expect(keys('withdrawn')).toEqual(named(b));
});

test('a release of another shape is told in the README and counts as none', async () => {
  const out = temporaryFolder();
  const first = await buildSample(out, [a]);
  const { connection, close } = await openDatabase(':memory:');
  const file = join(first.path, 'parquet/polls.parquet');
  await connection.run(`COPY (SELECT 1 AS poll_id) TO ${quoteLiteral(file)} (FORMAT parquet)`);
  close();
  const second = await buildSample(out, [a, b]);
  expect(second.changes).toEqual({ added: 7, changed: 0, withdrawn: 0 });
  expect(readFileSync(join(second.path, 'README.md'), 'utf8')).toContain('every row of polls');
});
