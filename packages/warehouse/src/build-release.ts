import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, type Rows } from '@topline/model';
import { openDatabase } from './database/open-database.ts';
import { clearLeftovers, UNFINISHED } from './publish/clear-leftovers.ts';
import { lockOutFolder } from './publish/lock-out-folder.ts';
import { publishRelease } from './publish/publish-release.ts';
import { wordFault } from './publish/word-fault.ts';
import type { Release, ReleaseForReport, RunManifest } from './release.ts';
import { writeRelease } from './write-release.ts';

export interface BuildOptions {
  /** Folder of the releases; made where it is missing. */
  readonly outDir: string;
  /** Validated rows, one item per article or reject, in any order. */
  readonly rows: AsyncIterable<Rows>;
  /** Called once, after `rows` has ended. */
  readonly run: () => RunManifest;
  /** Makes report/index.html. */
  readonly renderReport?: (release: ReleaseForReport) => string;
  readonly signal?: AbortSignal;
}

/**
 * Loads the rows, tests the invariants and publishes the release: built aside, then switched to in
 * one step. Broken invariants are told, not thrown. Whatever goes wrong, the release that was
 * current stays, whole.
 * @throws Fault out_busy, out_unwritable, out_full; the signal's reason; whatever `rows` throws.
 */
export async function buildRelease(options: BuildOptions): Promise<Release> {
  const { outDir, signal } = options;
  signal?.throwIfAborted();
  const foreign = new Set<unknown>();
  let unlock: (() => void) | null = null;
  let building: string | null = null;
  try {
    await mkdir(outDir, { recursive: true });
    const out = await realpath(outDir);
    // DuckDB puts `.wal` before the first `?` of a path.
    if (out.includes('?'))
      throw new Fault('out_unwritable', { path: outDir, cause: '? in a path' });
    unlock = await lockOutFolder(out, outDir);
    await clearLeftovers(out);
    building = join(out, `${UNFINISHED}${randomUUID()}`);
    const folder = join(building, 'release');
    await mkdir(folder, { recursive: true });
    const database = await openDatabase(join(folder, 'topline.duckdb'), {
      memory_limit: '1GB',
      temp_directory: join(building, 'spill'),
    });
    let written;
    try {
      const rows = noteErrors(options.rows, foreign);
      written = await writeRelease({
        ...options,
        rows,
        connection: database.connection,
        out,
        folder,
      });
    } finally {
      database.close();
    }
    signal?.throwIfAborted();
    const path = written.unchanged
      ? join(out, 'releases', written.id)
      : await publishRelease(folder, out, written.id);
    return { ...written, path };
  } catch (error) {
    throw foreign.has(error) ? error : wordFault(error, outDir);
  } finally {
    if (building) await rm(building, { recursive: true, force: true });
    unlock?.();
  }
}

/** Hands the rows on; an error of their source is noted, because it is none of the out folder. */
async function* noteErrors(rows: AsyncIterable<Rows>, foreign: Set<unknown>): AsyncGenerator<Rows> {
  try {
    yield* rows;
  } catch (error) {
    foreign.add(error);
    throw error;
  }
}
