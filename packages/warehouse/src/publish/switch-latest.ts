import { rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { UNFINISHED } from './clear-leftovers.ts';

/** Points `latest` at a release in one step: a reader sees the old one or the new one. */
export async function switchLatest(outDir: string, id: string): Promise<void> {
  const aside = join(outDir, `${UNFINISHED}latest`);
  await rm(aside, { force: true });
  await symlink(join('releases', id), aside, 'dir');
  await rename(aside, join(outDir, 'latest'));
}
