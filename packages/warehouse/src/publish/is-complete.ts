import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * True when the folder holds the whole release of that id: `run.json`, which is written last, names
 * the id and the files, and every one of them is there.
 */
export async function isComplete(folder: string, id: string): Promise<boolean> {
  try {
    const record: unknown = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8'));
    if (!isRecord(record) || record.dataset_id !== id) return false;
    const found = await Promise.all(record.files.map((file) => stat(join(folder, file))));
    return found.every((file) => file.isFile());
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is { dataset_id: string; files: string[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'dataset_id' in value &&
    'files' in value &&
    Array.isArray(value.files)
  );
}
