import { Buffer } from 'node:buffer';
import type { Dirent, Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { causeCode, wordCause } from './word-cause.ts';

/** Why an entry of a folder is not read. */
interface Refusal {
  readonly code: 'link_loop' | 'link_broken' | 'file_unreadable';
  readonly cause: string;
}

type Kind = 'file' | 'folder' | Refusal;
type Entry = Pick<
  Dirent<Buffer> | Stats,
  'isFile' | 'isDirectory' | 'isFIFO' | 'isSocket' | 'isBlockDevice' | 'isCharacterDevice'
>;

/** What the folder says an entry is, links not followed. */
export function namedKind(entry: Dirent<Buffer>): Kind | 'link' {
  return entry.isSymbolicLink() ? 'link' : kindOf(entry);
}

/** What is at the end of a symbolic link. */
export async function reachedKind(path: Uint8Array): Promise<Kind> {
  try {
    return kindOf(await stat(Buffer.from(path)));
  } catch (error) {
    const code = causeCode(error);
    const cause = wordCause(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'link_broken', cause };
    return { code: code === 'ELOOP' ? 'link_loop' : 'file_unreadable', cause };
  }
}

/** Names a folder by what it is, not by its path; `null` if there is none. */
export async function folderId(path: Uint8Array | string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(typeof path === 'string' ? path : Buffer.from(path), {
      bigint: true,
    });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

function kindOf(entry: Entry): Kind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return { code: 'file_unreadable', cause: `it is ${specialName(entry)}` };
}

function specialName(entry: Entry): string {
  if (entry.isFIFO()) return 'a named pipe';
  if (entry.isSocket()) return 'a socket';
  return entry.isBlockDevice() || entry.isCharacterDevice() ? 'a device' : 'not a regular file';
}
