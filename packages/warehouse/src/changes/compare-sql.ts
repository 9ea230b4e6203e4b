import { columnsOf, TABLES, type TableName } from '@topline/model';
import { csvValue } from '../sql/csv-cell.ts';
import { quoteIdentifier } from '../sql/quote-identifier.ts';
import { quoteLiteral } from '../sql/quote-literal.ts';

/** Columns that are not compared: the text of an article is told by its digest. */
const LEFT_OUT: ReadonlySet<string> = new Set(['articles.text']);

/** Selects what became of a table's rows between the relations `before` (SQL) and now. */
export function compareSql(name: TableName, before: string): string {
  const { key } = TABLES[name];
  const table = quoteLiteral(name);
  const keyOf = (side: string) =>
    `concat_ws(' ', ${key.map((column) => `${side}.${quoteIdentifier(column)}`).join(', ')})`;
  const match = key
    .map((column) => `o.${quoteIdentifier(column)} = n.${quoteIdentifier(column)}`)
    .join(' AND ');
  const now = quoteIdentifier(name);
  const compared = columnsOf(name).filter(
    (column) => !key.includes(column.name) && !LEFT_OUT.has(`${name}.${column.name}`),
  );
  return [
    `SELECT 'added', ${table}, ${keyOf('n')}, NULL, NULL, NULL FROM ${now} AS n
     WHERE NOT EXISTS (SELECT 1 FROM ${before} AS o WHERE ${match})`,
    `SELECT 'withdrawn', ${table}, ${keyOf('o')}, NULL, NULL, NULL FROM ${before} AS o
     WHERE NOT EXISTS (SELECT 1 FROM ${now} AS n WHERE ${match})`,
    ...compared.map((column) => {
      const cell = quoteIdentifier(column.name);
      return `SELECT 'changed', ${table}, ${keyOf('n')}, ${quoteLiteral(column.name)},
       ${csvValue(column, 'o.')}, ${csvValue(column, 'n.')}
       FROM ${now} AS n JOIN ${before} AS o ON ${match}
       WHERE o.${cell} IS DISTINCT FROM n.${cell}`;
    }),
  ].join('\nUNION ALL\n');
}
