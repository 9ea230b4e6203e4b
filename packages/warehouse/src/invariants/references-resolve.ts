import { TABLE_NAMES, TABLES } from '@topline/model';
import { keyColumn } from '../export/key-column.ts';
import { quoteIdentifier } from '../sql/quote-identifier.ts';
import { quoteLiteral } from '../sql/quote-literal.ts';
import type { Invariant } from './invariant.ts';

const references = TABLE_NAMES.flatMap((name) =>
  Object.entries(TABLES[name].references).map(([column, target]) => ({ name, column, target })),
);

export const referencesResolve: Invariant = {
  name: 'references_resolve',
  description: 'Every column that names a row elsewhere names one that exists',
  sql: references
    .map(({ name, column, target }) => {
      const key = quoteIdentifier(keyColumn(target));
      const value = `r.${quoteIdentifier(column)}`;
      return [
        `SELECT ${quoteLiteral(name)} AS "table", ${quoteLiteral(column)} AS "column",`,
        `  ${value} AS missing`,
        `FROM ${quoteIdentifier(name)} AS r`,
        `WHERE ${value} IS NOT NULL AND NOT EXISTS (`,
        `  SELECT 1 FROM ${quoteIdentifier(target)} AS t WHERE t.${key} = ${value})`,
      ].join('\n');
    })
    .join('\nUNION ALL\n'),
};
