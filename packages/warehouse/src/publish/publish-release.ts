import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UNFINISHED } from './clear-leftovers.ts';
import { isComplete } from './is-complete.ts';
import { switchLatest } from './switch-latest.ts';
import { syncPath } from './sync-path.ts';

/**
 * Moves a finished folder to `releases/<id>` and makes it the latest. A whole release of that id
 * that is there already is kept and the new one dropped; a damaged one gives way.
 */
export async function publishRelease(built: string, outDir: string, id: string): Promise<string> {
  const releases = join(outDir, 'releases');
  const place = join(releases, id);
  await mkdir(releases, { recursive: true });
  if (!(await isComplete(place, id))) {
    await syncTree(built);
    const damaged = join(outDir, `${UNFINISHED}damaged`);
    await rename(place, damaged).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    });
    await rename(built, place);
    await rm(damaged, { recursive: true, force: true });
    await syncPath(releases);
  }
  await switchLatest(outDir, id);
  await syncPath(outDir);
  return place;
}

async function syncTree(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(names.map((name) => syncPath(join(folder, name))));
  await syncPath(folder);
}
