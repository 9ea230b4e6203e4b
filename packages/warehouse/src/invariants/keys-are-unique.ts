import { TABLE_NAMES, TABLES } from '@topline/model';
import { quoteIdentifier } from '../sql/quote-identifier.ts';
import { quoteLiteral } from '../sql/quote-literal.ts';
import type { Invariant } from './invariant.ts';

export const keysAreUnique: Invariant = {
  name: 'keys_are_unique',
  description: 'No two rows of a table share a key',
  sql: TABLE_NAMES.filter((name) => TABLES[name].unique)
    .map((name) => {
      const key = TABLES[name].key.map((column) => `CAST(${quoteIdentifier(column)} AS VARCHAR)`);
      return [
        `SELECT ${quoteLiteral(name)} AS "table", concat_ws(' ', ${key.join(', ')}) AS key,`,
        '  count(*) AS times',
        `FROM ${quoteIdentifier(name)} GROUP BY ALL HAVING count(*) > 1`,
      ].join('\n');
    })
    .join('\nUNION ALL\n'),
};
