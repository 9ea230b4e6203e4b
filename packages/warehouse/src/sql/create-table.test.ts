import { columnsOf, TABLE_NAMES } from '@topline/model';
import { expect, test } from 'vitest';
import { readRows } from '../database/read-rows.ts';
import { openSample } from '../testing/open-sample.ts';
import { sampleRows } from '../testing/sample-rows.ts';
import { createTableSql } from './create-table.ts';

test('every table and column has its description as a comment', async () => {
  const connection = await openSample();
  const told = await readRows(
    connection,
    `SELECT table_name, column_name, comment FROM duckdb_columns() WHERE schema_name = 'main'
       AND NOT internal ORDER BY table_name, column_index`,
  );
  for (const name of TABLE_NAMES) {
    const comments = told.filter((row) => row['table_name'] === name);
    expect(comments.map((row) => row['column_name'])).toEqual(
      columnsOf(name).map((column) => column.name),
    );
    for (const [index, column] of columnsOf(name).entries()) {
      expect(comments[index]?.['comment']).toContain(column.description);
    }
  }
});

test('a column that points elsewhere says where', () => {
  expect(createTableSql('figures')).toMatch(/"poll_id" IS '.*\(a row of polls\)'/);
});

test.each([
  ["UPDATE figures SET unit = 'percents'", /CHECK/],
  ['UPDATE figures SET response = NULL', /NOT NULL/],
  ["UPDATE polls SET fieldwork_precision = 'week'", /CHECK/],
])('the database refuses %s', async (sql, fault) => {
  const connection = await openSample(sampleRows('Aldford'));
  await expect(connection.run(sql)).rejects.toThrow(fault);
});

test('a closed list that may be NULL takes NULL', async () => {
  const connection = await openSample(sampleRows('Aldford'));
  await connection.run('UPDATE polls SET fieldwork_precision = NULL');
  const rows = await readRows(connection, 'SELECT fieldwork_precision AS p FROM polls');
  expect(rows).toEqual([{ p: null }]);
});
