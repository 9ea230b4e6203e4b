import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** How the names of unfinished things in the out folder begin. */
export const UNFINISHED = '.building-';

/** Removes what killed runs left behind; only for the holder of the lock. */
export async function clearLeftovers(outDir: string): Promise<void> {
  for (const name of await readdir(outDir)) {
    if (name.startsWith(UNFINISHED) || name.startsWith('.lock-')) {
      await rm(join(outDir, name), { recursive: true, force: true });
    }
  }
}
