import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { TABLE_NAMES } from '@topline/model';
import type { BuildOptions } from './build-release.ts';
import { CHANGES } from './changes/changes-relation.ts';
import { compareReleases } from './changes/compare-releases.ts';
import { countRows } from './database/count-rows.ts';
import { createTables } from './database/create-tables.ts';
import { declareKeys } from './database/declare-keys.ts';
import { loadRows } from './database/load-rows.ts';
import { readVersion } from './database/read-version.ts';
import { datasetId } from './export/dataset-id.ts';
import { tellOrigin } from './export/origin.ts';
import { tableRelation } from './export/relation.ts';
import { writeCsv } from './export/write-csv.ts';
import { writeCsvs } from './export/write-csvs.ts';
import { writeDocuments } from './export/write-documents.ts';
import { writeParquets } from './export/write-parquets.ts';
import { countOffending } from './invariants/count-offending.ts';
import { findCurrent } from './publish/find-current.ts';
import { isComplete } from './publish/is-complete.ts';
import type { Release } from './release.ts';
import { createViews } from './views/create-views.ts';

export interface Building extends BuildOptions {
  readonly connection: DuckDBConnection;
  /** The out folder's real path. */
  readonly out: string;
  /** Where the release is built. */
  readonly folder: string;
}

/**
 * Builds a release in `folder`, all but publishing it. A release of the same content that is there
 * already is not written again.
 */
export async function writeRelease(building: Building): Promise<Omit<Release, 'path'>> {
  const { connection, out, folder, rows, run, renderReport, signal } = building;
  await createTables(connection);
  await loadRows(connection, rows, signal);
  const origin = tellOrigin(run(), await readVersion(connection));
  await declareKeys(connection);
  const views = await createViews(connection);
  const tally = await countRows(connection);
  const invariants = await countOffending(connection);
  signal?.throwIfAborted();

  const relations = [...TABLE_NAMES.map(tableRelation), ...views];
  const csvs = await writeCsvs(connection, relations, folder);
  const id = datasetId(
    origin,
    csvs.map(({ path, hash }) => ({ name: path, sha256: hash.sha256 })),
  );
  const current = await findCurrent(out);
  const present = await isComplete(join(out, 'releases', id), id);
  const unchanged = present && current === id;
  const before = current === null || unchanged ? null : join(out, 'releases', current);
  const { changes, reshaped } = unchanged ? UNCHANGED : await compareReleases(connection, before);
  signal?.throwIfAborted();

  if (!present) {
    await writeCsv(connection, CHANGES, join(folder, 'changes.csv'));
    await writeParquets(connection, relations, folder, id);
    signal?.throwIfAborted();
    const documents = { id, origin, tally, invariants, reshaped, csvs, renderReport };
    await writeDocuments(connection, folder, documents);
    await connection.run('CHECKPOINT');
  }
  return { id, unchanged, ...tally, invariants, changes };
}

const UNCHANGED = { changes: { added: 0, changed: 0, withdrawn: 0 }, reshaped: [] };
