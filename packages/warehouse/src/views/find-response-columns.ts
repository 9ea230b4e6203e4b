import type { DuckDBConnection } from '@duckdb/node-api';
import { readRows } from '../database/read-rows.ts';
import { FORMULA } from '../sql/csv-cell.ts';
import { crosstabsView, type ResponseColumn } from './crosstabs.ts';

/** Responses with a column of their own, at most. */
const LIMIT = 60;

/**
 * The most frequent responses, spelling apart (upper and lower case), the most frequent first; each
 * under its most frequent spelling. A response named like another column, or one
 * that a spreadsheet would run as a formula, stays among the others.
 */
export async function findResponseColumns(connection: DuckDBConnection): Promise<ResponseColumn[]> {
  const taken = crosstabsView([]).columns.map(({ name }) => name);
  const rows = await readRows(
    connection,
    `WITH spellings AS (
       SELECT lower(response) AS folded, response AS label, count(*) AS times
       FROM figures WHERE measure = 'share' AND wave = 'current' GROUP BY ALL
     )
     SELECT folded, first(label ORDER BY times DESC, label) AS label
     FROM spellings
     WHERE NOT list_contains(string_split($1, ' '), folded)
       AND NOT regexp_matches(label, ${FORMULA})
     GROUP BY folded ORDER BY sum(times) DESC, folded LIMIT ${LIMIT}`,
    [taken.join(' ')],
  );
  return rows.map(({ folded, label }) => ({ folded: String(folded), label: String(label) }));
}
