import type { DuckDBConnection } from '@duckdb/node-api';
import { readRows } from './read-rows.ts';

/** The version of DuckDB, as `v1.5.6`. */
export async function readVersion(connection: DuckDBConnection): Promise<string> {
  const [row] = await readRows(connection, 'SELECT version() AS version');
  return String(row?.['version']);
}
