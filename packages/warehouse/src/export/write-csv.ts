import type { DuckDBConnection } from '@duckdb/node-api';
import { csvCell } from '../sql/csv-cell.ts';
import { orderBy } from '../sql/order-by.ts';
import { quoteIdentifier } from '../sql/quote-identifier.ts';
import { quoteLiteral } from '../sql/quote-literal.ts';
import type { Relation } from './relation.ts';

/**
 * Writes a table or view as CSV: UTF-8, RFC 4180, a header row, LF, sorted by key, NULL as an empty
 * cell, formula guard on text.
 */
export async function writeCsv(
  connection: DuckDBConnection,
  relation: Pick<Relation, 'name' | 'columns' | 'key'>,
  path: string,
): Promise<void> {
  const cells = relation.columns.map(
    (column) => `${csvCell(column, 'source.')} AS ${quoteIdentifier(column.name)}`,
  );
  const source = `FROM ${quoteIdentifier(relation.name)} AS source`;
  const query = `SELECT ${cells.join(', ')} ${source} ${orderBy(relation.key, 'source.')}`;
  await connection.run(
    `COPY (${query}) TO ${quoteLiteral(path)} ` +
      `(FORMAT csv, HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '')`,
  );
}
