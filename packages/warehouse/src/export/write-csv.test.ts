import { readFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import * as fc from 'fast-check';
import papaparse from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { readRows } from '../database/read-rows.ts';
import { writeCells } from '../testing/write-cells.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  const database = await openDatabase(':memory:', { threads: '1' });
  connection = database.connection;
  return () => database.close();
});

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
  const { csv } = await writeCells(connection, [
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
  const { csv } = await writeCells(
    connection,
    words.map((text) => [text, null]),
  );
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
  const { csv } = await writeCells(connection, [['plain', 1]]);
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
      const { csv, parquet } = await writeCells(connection, cells);
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
