import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DATASET_VERSION } from '@topline/model';
import type { Relation } from './relation.ts';
import { writeParquet } from './write-parquet.ts';

/** Writes every table and view below `parquet/`. */
export async function writeParquets(
  connection: DuckDBConnection,
  relations: readonly Relation[],
  folder: string,
  id: string,
): Promise<void> {
  await mkdir(join(folder, 'parquet'));
  const versions = { dataset_version: DATASET_VERSION, dataset_id: id };
  for (const relation of relations) {
    const path = join(folder, 'parquet', `${relation.name}.parquet`);
    await writeParquet(connection, relation, path, versions);
  }
}
