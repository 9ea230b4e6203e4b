import { columnsOf, type TableName } from '@topline/model';
import { quoteIdentifier } from '../sql/quote-identifier.ts';
import type { ViewColumn } from './view.ts';

/** A table's column as a view shows it: same type and description, perhaps another name. */
export function pick(table: TableName, column: string, as = column): ViewColumn {
  const found = columnsOf(table).find(({ name }) => name === column);
  if (!found) throw new TypeError(`${table} has no column ${column}`);
  return { ...found, name: as, sql: `${table}.${quoteIdentifier(column)}` };
}
