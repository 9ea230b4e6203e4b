import type { DuckDBConnection } from '@duckdb/node-api';
import { readRows, type PlainRow } from '../database/read-rows.ts';

/** Rows of each list that the README of a release tells. */
export const README_CAP = 20;

/** Reads the checks that fail or warn, failures first, and the rejects. */
export async function listForReadme(
  connection: DuckDBConnection,
): Promise<{ speaking: readonly PlainRow[]; rejects: readonly PlainRow[] }> {
  const speaking = `SELECT c.status, c.code, c.message, a.source_path
    FROM checks AS c JOIN articles AS a USING (article_id)
    WHERE c.status IN ('fail', 'warn') ORDER BY c.status, c.check_id LIMIT ${README_CAP}`;
  const rejects = `SELECT code, source_path, message FROM rejects
    ORDER BY source_path, record NULLS LAST, stage, code, message LIMIT ${README_CAP}`;
  return {
    speaking: await readRows(connection, speaking),
    rejects: await readRows(connection, rejects),
  };
}
