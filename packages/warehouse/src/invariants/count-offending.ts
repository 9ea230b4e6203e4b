import type { DuckDBConnection } from '@duckdb/node-api';
import { readRows } from '../database/read-rows.ts';
import type { InvariantResult } from '../release.ts';
import { INVARIANTS } from './index.ts';

/** Runs every invariant over the loaded tables. */
export async function countOffending(connection: DuckDBConnection): Promise<InvariantResult[]> {
  const results: InvariantResult[] = [];
  for (const { name, description, sql } of INVARIANTS) {
    const [row] = await readRows(connection, `SELECT count(*) AS offending FROM (\n${sql}\n)`);
    results.push({ name, description, offending: Number(row?.['offending']) });
  }
  return results;
}
