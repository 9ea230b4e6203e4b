import type { DuckDBConnection } from '@duckdb/node-api';
import { readRows } from '../database/read-rows.ts';

/** Names of figures that begin or end with `part`, in order, at most 20. */
export async function findFigureIds(
  connection: DuckDBConnection,
  part: string,
): Promise<readonly string[]> {
  const rows = await readRows(
    connection,
    `SELECT figure_id FROM figures
     WHERE starts_with(figure_id, $1) OR ends_with(figure_id, $1)
     ORDER BY figure_id LIMIT 20`,
    [part],
  );
  return rows.map((row) => String(row['figure_id']));
}
