import type { DuckDBConnection } from '@duckdb/node-api';
import { inTransaction } from '../database/in-transaction.ts';
import { createViewSql } from './create-view.ts';
import { crosstabsView } from './crosstabs.ts';
import { findResponseColumns } from './find-response-columns.ts';
import { pollFigures } from './poll-figures.ts';
import { polls538 } from './polls-538.ts';
import { disclosureScores, publisherScores } from './disclosure-scores.ts';
import { storiesToLookAt } from './stories-to-look-at.ts';
import type { View } from './view.ts';

/** Makes the views over the loaded tables and hands them back for export. */
export async function createViews(connection: DuckDBConnection): Promise<readonly View[]> {
  const crosstabs = crosstabsView(await findResponseColumns(connection));
  const views = [
    pollFigures,
    storiesToLookAt,
    disclosureScores,
    publisherScores,
    polls538,
    crosstabs,
  ];
  await inTransaction(connection, views.map(createViewSql));
  return views;
}
