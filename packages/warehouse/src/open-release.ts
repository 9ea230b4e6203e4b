import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '@topline/model';
import { openDatabase } from './database/open-database.ts';
import { findFigureIds } from './explain/find-figure-ids.ts';
import { tellFigure, type FigureStory } from './explain/tell-figure.ts';

export interface OpenRelease {
  /** All that the release says of one figure. @throws Fault figure_unknown */
  tellFigure(figureId: string): Promise<FigureStory>;
  /** Names of figures that begin or end with `part`, in order, at most 20. */
  findFigureIds(part: string): Promise<readonly string[]>;
  close(): void;
}

/**
 * Opens the latest release of an out folder to read from; a release that is published meanwhile
 * does not disturb it.
 * @throws Fault release_missing
 */
export async function openRelease(outDir: string): Promise<OpenRelease> {
  const folder = await realpath(join(outDir, 'latest')).catch(() => null);
  const file = folder && join(folder, 'topline.duckdb');
  if (!file || !existsSync(file)) throw new Fault('release_missing', { path: outDir });
  const { connection, close } = await openDatabase(file, { access_mode: 'READ_ONLY' });
  return {
    tellFigure: (figureId) => tellFigure(connection, figureId),
    findFigureIds: (part) => findFigureIds(connection, part),
    close,
  };
}
