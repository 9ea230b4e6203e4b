import type { DuckDBConnection } from '@duckdb/node-api';
import { DATASET_VERSION, type TableName } from '@topline/model';
import { readRows } from '../database/read-rows.ts';
import type { Counts, InvariantResult, ReleaseForReport } from '../release.ts';
import { orderBy } from '../sql/order-by.ts';
import { tableRelation } from './relation.ts';

/** Rows of each list that a report is given; beyond this a page is no longer a thing to look at. */
export const REPORT_CAP = 5000;

/** Reads what a report shows from the loaded tables and views. */
export async function listForReport(
  connection: DuckDBConnection,
  told: { id: string; counts: Counts; invariants: readonly InvariantResult[] },
): Promise<ReleaseForReport> {
  const list = (name: TableName, first = '') => {
    const order = orderBy(tableRelation(name).key).replace('ORDER BY ', `ORDER BY ${first}`);
    return readRows(connection, `SELECT * FROM ${name} ${order} LIMIT ${REPORT_CAP}`);
  };
  const figures = `SELECT * FROM poll_figures ${orderBy(['figure_id'])} LIMIT ${REPORT_CAP}`;
  return {
    id: told.id,
    datasetVersion: DATASET_VERSION,
    counts: told.counts,
    invariants: told.invariants,
    cap: REPORT_CAP,
    figures: await readRows(connection, figures),
    checks: await list('checks', `list_position(['fail', 'warn', 'unknown', 'pass'], status), `),
    disclosures: await list('disclosures'),
    rejects: await list('rejects'),
  };
}
