import { TABLES, type TableName } from '@topline/model';

/** The column that names the rows of a table that others point at. */
export function keyColumn(table: string): string {
  const [column] = TABLES[table as TableName].key;
  if (column === undefined) throw new TypeError(`${table} has no key`);
  return column;
}
