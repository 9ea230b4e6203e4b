import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { TableName } from '@topline/model';
import { readRows } from '../database/read-rows.ts';
import type { Changes } from '../release.ts';
import { quoteIdentifier } from '../sql/quote-identifier.ts';
import { quoteLiteral } from '../sql/quote-literal.ts';
import { CHANGES } from './changes-relation.ts';
import { compareSql } from './compare-sql.ts';
import { hasShape } from './has-shape.ts';

const COMPARED = ['articles', 'polls', 'figures', 'checks'] as const satisfies TableName[];

export interface Comparison {
  readonly changes: Changes;
  /** Tables that could not be compared, because they had another shape; their rows count as added. */
  readonly reshaped: readonly TableName[];
}

/**
 * Fills the temporary table `changes` with what became of the rows since the release in the folder
 * `before`; without one, every row was added.
 */
export async function compareReleases(
  connection: DuckDBConnection,
  before: string | null,
): Promise<Comparison> {
  const columns = CHANGES.columns.map(({ name }) => `${quoteIdentifier(name)} VARCHAR`);
  await connection.run(`CREATE TEMP TABLE changes (${columns.join(', ')})`);
  const reshaped: TableName[] = [];
  for (const name of COMPARED) {
    const path = before && join(before, 'parquet', `${name}.parquet`);
    const comparable = path !== null && (await hasShape(connection, name, path));
    if (path !== null && !comparable) reshaped.push(name);
    const old = comparable ? `read_parquet(${quoteLiteral(path)})` : noRows(name);
    await connection.run(`INSERT INTO changes ${compareSql(name, old)}`);
  }
  const counted = await readRows(
    connection,
    'SELECT change, count(DISTINCT ("table", key)) AS times FROM changes GROUP BY change',
  );
  const count = (change: string) =>
    Number(counted.find((row) => row['change'] === change)?.['times'] ?? 0);
  const changes = {
    added: count('added'),
    changed: count('changed'),
    withdrawn: count('withdrawn'),
  };
  return { changes, reshaped };
}

function noRows(name: TableName): string {
  return `(SELECT * FROM ${quoteIdentifier(name)} LIMIT 0)`;
}
