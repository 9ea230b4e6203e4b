import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';

export type PlainRow = Readonly<Record<string, string | number | boolean | null>>;

/** Rows of a query as plain objects: whole numbers as numbers, dates as ISO 8601 text. */
export async function readRows(
  connection: DuckDBConnection,
  sql: string,
  values: DuckDBValue[] = [],
): Promise<PlainRow[]> {
  const reader = await connection.runAndReadAll(sql, values);
  return reader
    .getRowObjects()
    .map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
    );
}

function plain(value: DuckDBValue): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
  return String(value);
}
