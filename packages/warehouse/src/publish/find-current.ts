import { readlink } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** The id of the release that `latest` points at; `null` when there is none. */
export async function findCurrent(outDir: string): Promise<string | null> {
  const target = await readlink(`${outDir}/latest`).catch(() => null);
  if (target === null || dirname(target) !== 'releases') return null;
  return basename(target);
}
