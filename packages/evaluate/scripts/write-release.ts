import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { SCORED_TABLES, type Prediction, type ScoredTable } from '../src/predicted/prediction.ts';

/** Writes the scored tables of a prediction as a release holds them: `<folder>/csv/<table>.csv`. */
export async function writeRelease(folder: string, prediction: Prediction): Promise<void> {
  const csv = join(folder, 'csv');
  await mkdir(csv, { recursive: true });
  for (const table of Object.keys(SCORED_TABLES) as ScoredTable[]) {
    const fields = Object.keys(SCORED_TABLES[table].shape);
    const data = prediction[table].map((row) => fields.map((field) => Reflect.get(row, field)));
    const rows = Papa.unparse({ fields, data }, { newline: '\n' });
    await writeFile(join(csv, `${table}.csv`), `${rows}\n`);
  }
}
