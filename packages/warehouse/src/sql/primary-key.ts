import { TABLES, type TableName } from '@topline/model';
import { quoteIdentifier } from './quote-identifier.ts';

/** Declares a loaded table's key; fails in DuckDB when two rows share it. `null`: it has none. */
export function primaryKeySql(name: TableName): string | null {
  const { key, unique } = TABLES[name];
  if (!unique) return null;
  const columns = key.map(quoteIdentifier).join(', ');
  return `ALTER TABLE ${quoteIdentifier(name)} ADD PRIMARY KEY (${columns});`;
}
