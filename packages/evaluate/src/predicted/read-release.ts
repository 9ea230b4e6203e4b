import { Fault } from '@topline/model';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { z } from 'zod';
import { SCORED_TABLES, type Prediction, type ScoredTable } from './prediction.ts';

/**
 * Reads the scored tables of a published release: `out`, a release folder, or the folder of its
 * CSV files.
 *
 * @throws Fault `release_missing` where a table is missing, `gold_invalid` where one cannot be read
 */
export async function readRelease(out: string): Promise<Prediction> {
  const folder = ['latest', 'csv'].reduce((path, below) => {
    const inner = join(path, below);
    return existsSync(inner) ? inner : path;
  }, out);
  const [articles, polls, figures, mentions] = await Promise.all([
    readTable(folder, 'articles'),
    readTable(folder, 'polls'),
    readTable(folder, 'figures'),
    readTable(folder, 'mentions'),
  ]);
  return { articles, polls, figures, mentions };
}

async function readTable<Table extends ScoredTable>(
  folder: string,
  table: Table,
): Promise<z.output<(typeof SCORED_TABLES)[Table]>[]> {
  const path = join(folder, `${table}.csv`);
  const csv = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Fault('release_missing', { path: folder }, { cause });
  });
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error) throw new Fault('gold_invalid', { path, what: error.message });
  return data.map((row, index) => {
    const parsed = SCORED_TABLES[table].safeParse(row);
    if (parsed.success) return parsed.data as z.output<(typeof SCORED_TABLES)[Table]>;
    const [issue] = parsed.error.issues;
    const what = `row ${index + 1}: ${issue?.path.join('.')}: ${issue?.message}`;
    throw new Fault('gold_invalid', { path, what });
  });
}
