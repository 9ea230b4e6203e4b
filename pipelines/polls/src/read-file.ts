import { Buffer } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { reject, type Reject } from '@topline/model';
import type { RawFile } from './discover-files.ts';
import { causeCode, wordCause } from './word-cause.ts';

/**
 * The bytes of a file, or the reject that says why there are none. Never waits on a pipe that took
 * the file's place, and looks at the size before reading.
 *
 * @param limit largest file read, in bytes
 */
export function readFile({ path, sourcePath }: RawFile, limit: number): Uint8Array | Reject {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(Buffer.from(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(descriptor);
    if (!found.isFile()) {
      return reject('file_unreadable', { sourcePath }, { cause: 'it is no longer a file' });
    }
    if (found.size > limit) {
      return reject('file_too_large', { sourcePath }, { size: found.size, limit });
    }
    return readFileSync(descriptor);
  } catch (error) {
    const code = causeCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return reject('file_vanished', { sourcePath });
    return reject('file_unreadable', { sourcePath }, { cause: wordCause(error) });
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
