import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { TABLE_NAMES, type Rows } from '@topline/model';
import { processFile } from '@topline/polls';
import { buildRelease, type Release } from '@topline/warehouse';
import { writeArticle } from '../corpus/write-article.ts';
import type { Trial } from '../measure/trial.ts';
import { loadCsv } from './load-csv.ts';
import { perSecond } from './scale.ts';

/** Rows to a published release, against DuckDB reading the same rows from that release's CSV. */
export async function releaseTrial(options: {
  readonly folder: string;
  readonly articles: number;
  readonly budget: number;
}): Promise<Trial> {
  const { folder } = options;
  const rows = Array.from({ length: options.articles }, (_, index) => {
    const bytes = Buffer.from(writeArticle(index).text);
    return processFile(bytes, `article-${index}.txt`).rows;
  });
  const first = await publishRows(rows, join(folder, 'first'));
  const tables = TABLE_NAMES.filter((name) => first.counts[name] > 0);
  const files = tables.map((name) => join(first.path, 'csv', `${name}.csv`));
  const total = tables.reduce((sum, name) => sum + first.counts[name], 0);
  return {
    name: 'release',
    budget: options.budget,
    parties: {
      async buildRelease() {
        const out = join(folder, randomUUID());
        const start = performance.now();
        const { id } = await publishRows(rows, out);
        const ms = performance.now() - start;
        await rm(out, { recursive: true, force: true });
        if (id !== first.id) throw new Error('the same rows gave another release');
        return { ms };
      },
      async [READ_CSV]() {
        const database = join(folder, `${randomUUID()}.duckdb`);
        const start = performance.now();
        const loaded = await loadCsv(database, files);
        const ms = performance.now() - start;
        await rm(database, { force: true });
        if (loaded !== total) throw new Error(`read_csv gave ${loaded} rows of ${total}`);
        return { ms };
      },
    },
    rows: [
      {
        name: `buildRelease: ${options.articles} articles`,
        subject: 'buildRelease',
        reference: READ_CSV,
        ...perSecond(total),
      },
    ],
  };
}

async function publishRows(rows: readonly Rows[], outDir: string): Promise<Release> {
  return buildRelease({
    outDir,
    rows: handOver(rows),
    run: () => ({ topline: 'benchmark', inputs: [] }),
  });
}

async function* handOver(rows: readonly Rows[]): AsyncGenerator<Rows> {
  for (const item of rows) yield item;
}

const READ_CSV = 'DuckDB read_csv of the same rows';
