import { columnsOf, TABLES, type TableName } from '@topline/model';
import type { OutputColumn } from '../export/relation.ts';
import { columnSqlType } from './column-sql-type.ts';
import { describeSql } from './describe.ts';
import { quoteIdentifier } from './quote-identifier.ts';
import { quoteLiteral } from './quote-literal.ts';

/**
 * The DDL of a table, generated from its zod schema: types, NOT NULL, CHECK for closed lists, and a
 * COMMENT for the table and each column. Primary keys are added after the load (see
 * `primaryKeySql`); foreign keys make a load six times slower and are an invariant instead.
 */
export function createTableSql(name: TableName): string {
  const columns = columnsOf(name);
  const lines = columns.map((column) => `  ${columnSql(column)}`).join(',\n');
  const { description, references } = TABLES[name];
  return [
    `CREATE TABLE ${quoteIdentifier(name)} (\n${lines}\n);`,
    ...describeSql('TABLE', { name, description, columns, references }),
  ].join('\n');
}

function columnSql({ name, type, nullable, choices }: OutputColumn): string {
  const column = quoteIdentifier(name);
  const check = choices ? ` CHECK (${column} IN (${choices.map(quoteLiteral).join(', ')}))` : '';
  return `${column} ${columnSqlType(type)}${nullable ? '' : ' NOT NULL'}${check}`;
}
