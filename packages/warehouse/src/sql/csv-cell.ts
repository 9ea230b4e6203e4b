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
  return WORDED[type](from + quoteIdentifier(name));
}

const cast = (column: string) => `CAST(${column} AS VARCHAR)`;

const WORDED: Readonly<Record<OutputColumn['type'], (column: string) => string>> = {
  text: (column) => column,
  number: (column) =>
    `CASE WHEN ${column} = trunc(${column}) AND abs(${column}) < 1e15 ` +
    `THEN ${cast(`CAST(${column} AS BIGINT)`)} ELSE ${cast(column)} END`,
  object: (column) => cast(`to_json(${column})`),
  integer: cast,
  date: cast,
  boolean: cast,
};
