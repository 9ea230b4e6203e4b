import type { DuckDBConnection } from '@duckdb/node-api';
import { CHECK_STATUSES, TABLE_NAMES, type CheckStatus } from '@topline/model';
import type { Counts, Release } from '../release.ts';
import { readRows } from './read-rows.ts';

export type Tally = Pick<Release, 'counts' | 'rolesCount' | 'checks'>;

/** Counts the loaded rows: per table, mentions per role, checks per status. */
export async function countRows(connection: DuckDBConnection): Promise<Tally> {
  const selects = TABLE_NAMES.map((name) => `(SELECT count(*) FROM ${name}) AS ${name}`);
  const [counts] = await readRows(connection, `SELECT ${selects.join(', ')}`);
  const statuses = await countBy(connection, 'checks', 'status');
  return {
    counts: counts as Counts,
    rolesCount: await countBy(connection, 'mentions', 'role'),
    checks: Object.fromEntries(
      CHECK_STATUSES.map((status) => [status, statuses[status] ?? 0]),
    ) as Record<CheckStatus, number>,
  };
}

async function countBy(
  connection: DuckDBConnection,
  table: 'checks' | 'mentions',
  column: 'status' | 'role',
): Promise<Record<string, number>> {
  const sql = `SELECT ${column} AS value, count(*) AS times FROM ${table} GROUP BY ALL ORDER BY 1`;
  const rows = await readRows(connection, sql);
  return Object.fromEntries(rows.map(({ value, times }) => [String(value), Number(times)]));
}
