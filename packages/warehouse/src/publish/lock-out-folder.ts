import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '@topline/model';
import { openDatabase, type Database } from '../database/open-database.ts';

/** Folders that this process writes to: the lock of a file does not bind its own process. */
const held = new Set<string>();

/**
 * Keeps every other run out of `folder` (a real path) until it is released. The lock is the one
 * that DuckDB holds on an open file, so the system lifts it however the process ends. Nothing else
 * in this process may open that file: closing it would lift the lock.
 * @throws Fault out_busy when another run holds it; it is not waited for.
 */
export async function lockOutFolder(folder: string, named: string): Promise<() => void> {
  if (held.has(folder)) throw new Fault('out_busy', { path: named });
  held.add(folder);
  try {
    const database = await openLockFile(join(folder, '.lock'));
    return () => {
      database.close();
      held.delete(folder);
    };
  } catch (error) {
    held.delete(folder);
    if (error instanceof Error && error.message.includes('Could not set lock on file')) {
      throw new Fault('out_busy', { path: named }, { cause: error });
    }
    throw error;
  }
}

async function openLockFile(file: string): Promise<Database> {
  if (!existsSync(file)) await placeLockFile(file);
  try {
    return await openDatabase(file);
  } catch (error) {
    const foreign = error instanceof Error && error.message.includes('not a valid DuckDB');
    if (!foreign) throw error;
    await rm(file, { force: true });
    await placeLockFile(file);
    return openDatabase(file);
  }
}

/** Made aside and linked in place whole, so that a process killed meanwhile leaves no half file. */
async function placeLockFile(file: string): Promise<void> {
  const aside = `${file}-${randomUUID()}`;
  try {
    (await openDatabase(aside)).close();
    await link(aside, file).catch((error: unknown) => {
      if (!existsSync(file)) throw error;
    });
  } finally {
    await rm(aside, { force: true });
  }
}
