import { stat } from 'node:fs/promises';
import { Fault } from '@topline/model';
import { folderId } from './entry-kind.ts';
import { causeCode, wordCause } from './word-cause.ts';

/**
 * Makes sure that there is a folder to read, and that it is not the one to write into.
 *
 * @param shown how the user named it
 * @throws {Fault} `raw_missing`, `raw_not_a_folder`, `raw_unreadable`, `usage`
 */
export async function requireFolder(raw: string, out: string, shown: string): Promise<void> {
  const found = await stat(raw).catch((error: unknown) => {
    const code = causeCode(error);
    if (code === 'ENOENT') throw new Fault('raw_missing', { path: shown });
    if (code === 'ENOTDIR') throw new Fault('raw_not_a_folder', { path: shown });
    throw new Fault('raw_unreadable', { path: shown, cause: wordCause(error) });
  });
  if (!found.isDirectory()) throw new Fault('raw_not_a_folder', { path: shown });
  if ((await folderId(raw)) === (await folderId(out))) {
    throw new Fault('usage', { what: 'the raw folder and the out folder are the same' });
  }
}
