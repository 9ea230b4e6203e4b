import type { DuckDBConnection } from '@duckdb/node-api';
import { TABLE_NAMES } from '@topline/model';
import { createTableSql } from '../sql/create-table.ts';
import { inTransaction } from './in-transaction.ts';

export async function createTables(connection: DuckDBConnection): Promise<void> {
  await inTransaction(connection, TABLE_NAMES.map(createTableSql));
}
