import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBDataChunk, DOUBLE, INTEGER, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import * as fc from 'fast-check';
import papaparse from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { readRows } from '../database/read-rows.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import type { OutputColumn } from './relation.ts';
import { writeCsv } from './write-csv.ts';
import { writeParquet } from './write-parquet.ts';

const column = (name: string, type: OutputColumn['type']): OutputColumn => ({
  name,
  type,
  nullable: true,
  choices: null,
  description: '',
});
const RELATION = {
  name: 'cells',
  key: ['place'],
  columns: [column('place', 'integer'), column('words', 'text'), column('amount', 'number')],
};
type Cells = readonly (readonly [words: string | null, amount: number | null])[];

let connection: DuckDBConnection;
beforeAll(async () => {
  const database = await openDatabase(':memory:', { threads: '1' });
  connection = database.connection;
  return () => database.close();
});

async function writeCells(cells: Cells) {
  const folder = temporaryFolder();
  await connection.run(
    'CREATE OR REPLACE TABLE cells (place INTEGER, words VARCHAR, amount DOUBLE)',
  );
  const appender = await connection.createAppender('cells');
  const chunk = DuckDBDataChunk.create([INTEGER, VARCHAR, DOUBLE]);
  chunk.setRows(cells.map(([words, amount], place) => [place, words, amount]));
  appender.appendDataChunk(chunk);
  appender.closeSync();
  const csv = join(folder, 'cells.csv');
  const parquet = join(folder, 'cells.parquet');
  await writeCsv(connection, RELATION, csv);
  const versions = { dataset_version: '1.0.0', dataset_id: 'abc' };
  await writeParquet(connection, RELATION, parquet, versions);
  return { csv, parquet };
}

function readStrictly(path: string): string[][] {
  const text = readFileSync(path, 'utf8');
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  expect(errors).toEqual([]);
  expect(data.pop()).toEqual(['']);
  return data;
}

const guarded = (words: string | null) =>
  words === null ? '' : /^[=+@\t\r-]/.test(words) ? `'${words}` : words;

test('numbers print as people write them', async () => {
  const { csv } = await writeCells([
    ['a', 27],
    ['b', 33.3],
    ['c', -4],
    ['d', 0],
    ['e', null],
    ['f', 0.1],
    ['g', 2_500_000_000],
  ]);
  const amounts = readStrictly(csv).map((row) => row[2]);
  expect(amounts).toEqual(['amount', '27', '33.3', '-4', '0', '', '0.1', '2500000000']);
});

test('text that a spreadsheet would run is guarded, and only that', async () => {
  const words = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=x", 'a=b', ' =x', '1'];
  const { csv } = await writeCells(words.map((text) => [text, null]));
  const cells = readStrictly(csv).slice(1);
  expect(cells.map((row) => row[1])).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@x",
    "'\tx",
    "'\rx",
    "'=x",
    'a=b',
    ' =x',
    '1',
  ]);
});

test('lines end with LF and the file with the last line', async () => {
  const { csv } = await writeCells([['plain', 1]]);
  expect(readFileSync(csv, 'utf8')).toBe('place,words,amount\n0,plain,1\n');
});

const amounts = fc.double({ noNaN: true, noDefaultInfinity: true });
const texts = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.replaceAll('\0', '.'));
const hostile = fc
  .array(fc.constantFrom('"', ',', '\n', '\r', "'", '=', 'x', '🗳', 'e\u0301', '\u2028', '\uFEFF'), {
    minLength: 1,
  })
  .map((parts) => parts.join(''));
const table = fc.array(fc.tuple(fc.option(fc.oneof(texts, hostile)), fc.option(amounts)), {
  minLength: 1,
  maxLength: 40,
});

test('any text and number survives CSV and Parquet', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (cells) => {
      const { csv, parquet } = await writeCells(cells);
      const [, ...rows] = readStrictly(csv);
      expect(rows.map((row) => row[1])).toEqual(cells.map(([words]) => guarded(words)));
      expect(rows.map((row) => (row[2] === '' ? null : Number(row[2])))).toEqual(
        cells.map(([, amount]) => (amount === null ? null : amount + 0)),
      );
      // DuckDB's binding drops a BOM at the start of a text that it hands to JavaScript.
      const sql = `SELECT '.' || words AS words, amount FROM read_parquet($1) ORDER BY place`;
      const back = await readRows(connection, sql, [parquet]);
      expect(back.map((row) => [row['words'], row['amount']])).toEqual(
        cells.map(([words, amount]) => [words === null ? null : `.${words}`, amount]),
      );
    }),
    { numRuns: 25 },
  );
});

test('a strict reader in Python reads the same', async ({ skip }) => {
  const cells: Cells = [
    ['a "quoted", comma', 1],
    ['line\nbreak\r\nand \r alone', null],
    [null, 33.3],
    ['🗳 e\u0301 \u2028', -2],
  ];
  const { csv } = await writeCells(cells);
  const script =
    'import csv,json,sys\n' +
    "rows=csv.reader(open(sys.argv[1],encoding='utf-8',newline=''),strict=True)\n" +
    'print(json.dumps(list(rows)))';
  let printed: string;
  try {
    printed = execFileSync('python3', ['-c', script, csv], { encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      skip('there is no python3');
    }
    throw error;
  }
  expect(JSON.parse(printed)).toEqual([
    ['place', 'words', 'amount'],
    ...cells.map(([words, amount], place) => [String(place), words ?? '', String(amount ?? '')]),
  ]);
});
