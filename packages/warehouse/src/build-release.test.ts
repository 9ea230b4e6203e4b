import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnsOf, jsonSchema, TABLE_NAMES, type Rows } from '@topline/model';
import papaparse from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from './database/open-database.ts';
import { readRows } from './database/read-rows.ts';
import type { Release, ReleaseForReport } from './release.ts';
import { buildSample } from './testing/build-sample.ts';
import { hashTree } from './testing/hash-tree.ts';
import { sampleRows } from './testing/sample-rows.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const names = ['Aldford', 'Bexcombe', 'Cawthorne', 'Dunmere'];
const samples: readonly Rows[] = names.map((name, index) => sampleRows(name, 40 + index));

let shared: string;
let release: Release;
const renderReport = ({ datasetId, figures, cap }: ReleaseForReport) =>
  `<p>${datasetId} ${figures.length} of ${cap}</p>`;

beforeAll(async () => {
  shared = mkdtempSync(join(tmpdir(), 'topline-'));
  release = await buildSample(shared, samples, { renderReport });
  return () => rmSync(shared, { recursive: true, force: true });
});

test('a release holds what the contract names', async () => {
  expect(readlinkSync(join(shared, 'latest'))).toBe(`releases/${release.id}`);
  expect(release.path).toBe(join(shared, 'releases', release.id));
  const entries = readdirSync(release.path).toSorted();
  expect(entries).toEqual([
    'README.md',
    'changes.csv',
    'csv',
    'datapackage.json',
    'invariants',
    'parquet',
    'report',
    'run.json',
    'schema',
    'topline.duckdb',
  ]);
  const tables = [
    ...TABLE_NAMES,
    'poll_figures',
    'stories_to_look_at',
    'disclosure_scores',
    'publisher_scores',
    'polls_538',
    'crosstabs',
  ];
  const files = (kind: string) => readdirSync(join(release.path, kind)).toSorted();
  expect(files('csv')).toEqual(tables.map((name) => `${name}.csv`).toSorted());
  expect(files('parquet')).toEqual(tables.map((name) => `${name}.parquet`).toSorted());
  expect(readFileSync(join(release.path, 'report/index.html'), 'utf8')).toBe(
    `<p>${release.id} 12 of 5000</p>`,
  );
  expect(readdirSync(shared).toSorted()).toEqual(['.lock', 'latest', 'releases']);
  expect(release).toMatchObject({
    unchanged: false,
    counts: { articles: 4, figures: 12, mentions: 20, rejects: 4 },
    rolesCount: { poll_figure: 12, sample_size: 4, unresolved: 4 },
    checks: { pass: 0, warn: 4, fail: 0, unknown: 0 },
    changes: { added: 24, changed: 0, withdrawn: 0 },
  });
  expect(release.invariants.filter(({ offending }) => offending > 0)).toEqual([]);
});

test('DuckDB, Parquet and CSV hold the same rows, and the rows that were given', async () => {
  const { path } = release;
  const { connection, close } = await openDatabase(join(path, 'topline.duckdb'), {
    access_mode: 'READ_ONLY',
  });
  try {
    for (const name of TABLE_NAMES) {
      const parquet = join(path, 'parquet', `${name}.parquet`);
      const [differing] = await readRows(
        connection,
        `SELECT count(*) AS n FROM (
           (FROM ${name} EXCEPT ALL FROM read_parquet($1))
           UNION ALL (FROM read_parquet($1) EXCEPT ALL FROM ${name}))`,
        [parquet],
      );
      expect(differing).toEqual({ n: 0 });
      const text = readFileSync(join(path, 'csv', `${name}.csv`), 'utf8');
      const { data } = papaparse.parse<string[]>(text, { newline: '\n', skipEmptyLines: true });
      const columns = columnsOf(name).map((column) => column.name);
      const given = samples
        .flatMap(
          (rows): readonly Readonly<Record<string, string | number | boolean | null>>[] =>
            rows[name],
        )
        .map((row) => columns.map((column) => cell(row[column])));
      expect(data[0]).toEqual(columns);
      expect(data.slice(1).map(String).toSorted()).toEqual(given.map(String).toSorted());
    }
  } finally {
    close();
  }
});

const merged = (a: Rows, b: Rows) =>
  Object.fromEntries(
    TABLE_NAMES.map((name) => [name, [...b[name], ...a[name]]]),
  ) as unknown as Rows;

function cell(value: string | number | boolean | null | undefined): string {
  if (value === null) return '';
  return typeof value === 'string' && /^[=+@\t\r-]/.test(value) ? `'${value}` : String(value);
}

test('order of arrival and batching do not change a byte', async () => {
  const [a, b, c, d] = samples as [Rows, Rows, Rows, Rows];
  const items = [merged(d, b), merged(c, a)];
  const second = await buildSample(temporaryFolder(), items, { renderReport });
  expect(second.id).toBe(release.id);
  expect(hashTree(second.path)).toEqual(hashTree(release.path));
  expect(Object.keys(hashTree(release.path)).length).toBeGreaterThan(40);
});

test('nothing that is published names a place of this machine or a time', async () => {
  const { path } = release;
  const year = String(new Date().getFullYear());
  for (const file of ['README.md', 'run.json', 'datapackage.json']) {
    const text = readFileSync(join(path, file), 'utf8');
    expect(text).not.toContain(shared);
    expect(text).not.toContain(`${year}-`);
  }
});

test('the JSON Schemas are the ones of the contract', async () => {
  const { path } = release;
  for (const name of TABLE_NAMES) {
    const text = readFileSync(join(path, 'schema', `${name}.schema.json`), 'utf8');
    expect(JSON.parse(text)).toEqual(jsonSchema(name));
  }
});

test('broken promises are told and published', async () => {
  const [sample] = samples as [Rows];
  const rows = { ...sample, figures: [...sample.figures, ...sample.figures.slice(0, 1)] };
  const built = await buildSample(temporaryFolder(), [rows]);
  expect(built.invariants.filter(({ offending }) => offending > 0)).toMatchObject([
    { name: 'keys_are_unique', offending: 1 },
  ]);
  expect(readFileSync(join(built.path, 'README.md'), 'utf8')).toContain('`keys_are_unique` | 1');
});

test('no article at all is a release too', async () => {
  const built = await buildSample(temporaryFolder(), []);
  expect(built.counts.articles).toBe(0);
  expect(readFileSync(join(built.path, 'csv/crosstabs.csv'), 'utf8')).toBe(
    'article_id,poll_id,question,subgroup_dimension,subgroup,base,other_responses\n',
  );
});
