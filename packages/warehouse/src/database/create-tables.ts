import type { DuckDBConnection } from '@duckdb/node-api';
import { TABLE_NAMES } from '@topline/model';
import { createTableSql } from '../sql/create-table.ts';

export async function createTables(connection: DuckDBConnection): Promise<void> {
  for (const name of TABLE_NAMES) await connection.run(createTableSql(name));
}
