import type { OutputColumn } from '../export/relation.ts';
import { quoteIdentifier } from './quote-identifier.ts';

type Cell = Pick<OutputColumn, 'name' | 'type'>;

/** SQL regexp for a text cell that a spreadsheet would run as a formula. */
export const FORMULA = "'^[=+@\\t\\r-]'";

/**
 * A column as its CSV cell: text with the formula guard (a leading `'`), whole numbers without
 * `.0`, objects as JSON. NULL stays NULL, which is an empty cell.
 */
export function csvCell(column: Cell, from = ''): string {
  const value = csvValue(column, from);
  if (column.type !== 'text') return value;
  return `CASE WHEN regexp_matches(${value}, ${FORMULA}) THEN '''' || ${value} ELSE ${value} END`;
}

/** The text of a CSV cell before the formula guard. */
export function csvValue({ name, type }: Cell, from = ''): string {
  const column = from + quoteIdentifier(name);
  switch (type) {
    case 'text':
      return column;
    case 'number':
      return (
        `CASE WHEN ${column} = trunc(${column}) AND abs(${column}) < 1e15 ` +
        `THEN CAST(CAST(${column} AS BIGINT) AS VARCHAR) ELSE CAST(${column} AS VARCHAR) END`
      );
    case 'object':
      return `CAST(to_json(${column}) AS VARCHAR)`;
    case 'integer':
    case 'date':
    case 'boolean':
      return `CAST(${column} AS VARCHAR)`;
  }
}
