import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The texts of a gold folder, in the order of their names. */
export async function readGold(folder: string): Promise<string[]> {
  const names = (await readdir(join(folder, 'texts'))).filter((name) => name.endsWith('.txt'));
  return Promise.all(names.toSorted().map((name) => readFile(join(folder, 'texts', name), 'utf8')));
}
