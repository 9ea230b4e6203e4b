import { join } from 'node:path';
import { DOUBLE, DuckDBDataChunk, INTEGER, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import type { OutputColumn } from '../export/relation.ts';
import { writeCsv } from '../export/write-csv.ts';
import { writeParquet } from '../export/write-parquet.ts';
import { temporaryFolder } from './temporary-folder.ts';

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
/** Rows of a text and a number. */
export type Cells = readonly (readonly [words: string | null, amount: number | null])[];

/** Writes the cells as CSV and Parquet, in the order given, and says where. */
export async function writeCells(connection: DuckDBConnection, cells: Cells) {
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
