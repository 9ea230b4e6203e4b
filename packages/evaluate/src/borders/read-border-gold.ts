import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBorders, type MarkedText } from './score-borders.ts';

/** The marked texts under `folder`, sorted by name. */
export async function readBorderGold(folder: string): Promise<MarkedText[]> {
  const place = join(folder, 'texts');
  const names = (await readdir(place)).filter((name) => name.endsWith('.txt')).toSorted();
  return Promise.all(
    names.map(async (name) =>
      readBorders(name.slice(0, -'.txt'.length), await readFile(join(place, name), 'utf8')),
    ),
  );
}
