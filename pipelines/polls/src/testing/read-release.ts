import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';

/** The rows of a published CSV, read by a strict reader. */
export function readCsv(out: string, table: string): readonly Record<string, string>[] {
  const text = readFileSync(join(out, 'latest/csv', `${table}.csv`), 'utf8');
  const { data, errors } = papaparse.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${table}.csv: ${JSON.stringify(errors)}`);
  return data;
}

/** SHA-256 of every file of the latest release, by path. */
export function hashRelease(out: string): Record<string, string> {
  const latest = join(out, 'latest');
  const files = readdirSync(latest, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .toSorted()
      .map((path) => [
        path.slice(latest.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}
