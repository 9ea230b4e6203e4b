import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf, type TableName } from '@topline/model';
import { readRows } from '../database/read-rows.ts';
import { columnSqlType } from '../sql/column-sql-type.ts';

/** True when a Parquet file can be read and has the columns and types that the table has now. */
export async function hasShape(
  connection: DuckDBConnection,
  name: TableName,
  path: string,
): Promise<boolean> {
  const found = await readRows(connection, 'DESCRIBE SELECT * FROM read_parquet($1)', [path]).catch(
    () => [],
  );
  const shape = found.map((row) => `${row['column_name']} ${row['column_type']}`);
  const wanted = columnsOf(name).map((column) => `${column.name} ${columnSqlType(column.type)}`);
  return shape.join('\n') === wanted.join('\n');
}
