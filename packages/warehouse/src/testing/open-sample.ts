import type { DuckDBConnection } from '@duckdb/node-api';
import type { Rows } from '@topline/model';
import { onTestFinished } from 'vitest';
import { createTables } from '../database/create-tables.ts';
import { loadRows } from '../database/load-rows.ts';
import { openDatabase } from '../database/open-database.ts';
import { inOrder } from './build-sample.ts';

/** The tables of a release in memory, loaded with the given rows, without declared keys. */
export async function openSample(...items: readonly Rows[]): Promise<DuckDBConnection> {
  const { connection, close } = await openDatabase(':memory:', { threads: '1' });
  onTestFinished(close);
  await createTables(connection);
  await loadRows(connection, inOrder(items));
  return connection;
}
