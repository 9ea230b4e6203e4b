import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { CsvFile } from './data-package.ts';
import { hashFile } from './hash-file.ts';
import type { Relation } from './relation.ts';
import { writeCsv } from './write-csv.ts';

/** Writes every table and view below `csv/`, with the digests that the dataset id is made of. */
export async function writeCsvs(
  connection: DuckDBConnection,
  relations: readonly Relation[],
  folder: string,
): Promise<(CsvFile & { hash: NonNullable<CsvFile['hash']> })[]> {
  await mkdir(join(folder, 'csv'));
  const files = [];
  for (const relation of relations) {
    const path = `csv/${relation.name}.csv`;
    await writeCsv(connection, relation, join(folder, path));
    files.push({ relation, path, hash: await hashFile(join(folder, path)) });
  }
  return files;
}
