import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { jsonSchema, TABLE_NAMES } from '@topline/model';
import { CHANGES } from '../changes/changes-relation.ts';
import type { Comparison } from '../changes/compare-releases.ts';
import type { Tally } from '../database/count-rows.ts';
import { INVARIANTS } from '../invariants/index.ts';
import type { InvariantResult, ReleaseForReport } from '../release.ts';
import { dataPackage, type CsvFile } from './data-package.ts';
import { listForReadme } from './list-for-readme.ts';
import { listForReport } from './list-for-report.ts';
import type { Origin } from './origin.ts';
import { releaseReadme } from './release-readme.ts';
import { tellRun } from './tell-run.ts';

export interface Documents {
  readonly id: string;
  readonly origin: Origin;
  readonly tally: Tally;
  readonly invariants: readonly InvariantResult[];
  readonly reshaped: Comparison['reshaped'];
  readonly csvs: readonly CsvFile[];
  readonly renderReport: ((release: ReleaseForReport) => string) | undefined;
}

/** Writes all that is said about the data; run.json comes last and names every file but itself. */
export async function writeDocuments(
  connection: DuckDBConnection,
  folder: string,
  documents: Documents,
): Promise<void> {
  const { id, origin, tally, invariants, csvs, renderReport } = documents;
  const changes: CsvFile = { relation: CHANGES, path: 'changes.csv', hash: null };
  const texts: Record<string, string> = {
    'README.md': releaseReadme({ ...documents, ...tally, ...(await listForReadme(connection)) }),
    'datapackage.json': dataPackage(id, [...csvs, changes]),
  };
  for (const { name, description, sql } of INVARIANTS) {
    texts[`invariants/${name}.sql`] =
      `-- ${description}. Selects the rows that break it.\n${sql};\n`;
  }
  for (const name of TABLE_NAMES) {
    texts[`schema/${name}.schema.json`] = `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
  }
  if (renderReport) {
    texts['report/index.html'] = renderReport(
      await listForReport(connection, { id, tally, invariants }),
    );
  }
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const parquets = csvs.map(({ relation }) => `parquet/${relation.name}.parquet`);
  const written = [...csvs.map(({ path }) => path), ...parquets, ...Object.keys(texts)];
  const files = [...written, changes.path, 'topline.duckdb'].toSorted();
  await writeFile(join(folder, 'run.json'), tellRun(id, origin, tally, invariants, files));
}
