import type { DuckDBConnection } from '@duckdb/node-api';
import { DATASET_VERSION, type Row, type TableName } from '@topline/model';
import type { Tally } from '../database/count-rows.ts';
import { readRows } from '../database/read-rows.ts';
import type { FigureForReport, InvariantResult, ReleaseForReport } from '../release.ts';
import { orderBy } from '../sql/order-by.ts';
import { tableRelation } from './relation.ts';

/** Rows of each list that a report is given; beyond this a page is no longer a thing to look at. */
export const REPORT_CAP = 5000;

const SPEAKING_FIRST = `list_position(['fail', 'warn', 'unknown', 'pass'], status), `;

/** Reads what a report shows from the loaded tables and views. */
export async function listForReport(
  connection: DuckDBConnection,
  told: { id: string; tally: Tally; invariants: readonly InvariantResult[] },
): Promise<ReleaseForReport> {
  const { counts, rolesCount } = told.tally;
  const read = async <Found>(sql: string) =>
    (await readRows(connection, `${sql} LIMIT ${REPORT_CAP}`)) as unknown as readonly Found[];
  const list = <Name extends TableName>(name: Name, first = '') => {
    const order = orderBy(tableRelation(name).key).replace('ORDER BY ', `ORDER BY ${first}`);
    return read<Row<Name>>(`SELECT * FROM ${name} ${order}`);
  };
  return {
    datasetId: told.id,
    datasetVersion: DATASET_VERSION,
    counts,
    roles: rolesCount,
    invariants: told.invariants,
    cap: REPORT_CAP,
    capped: LISTED.some((name) => counts[name] > REPORT_CAP),
    figures: await read<FigureForReport>(
      `SELECT f.*, s.char_start AS sentence_char_start
       FROM poll_figures AS f LEFT JOIN sentences AS s USING (sentence_id)
       ${orderBy(['figure_id'], 'f.')}`,
    ),
    checks: await list('checks', SPEAKING_FIRST),
    disclosures: await list('disclosures'),
    rejects: await list('rejects'),
  };
}

const LISTED = ['figures', 'checks', 'disclosures', 'rejects'] as const satisfies TableName[];
