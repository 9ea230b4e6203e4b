import { Buffer } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { reject, type Reject } from '@topline/model';
import type { RawFile } from './discover-files.ts';
import { causeCode, wordCause } from './word-cause.ts';

/** Bytes read at a time. */
const PIECE = 256 * 1024;

/**
 * The bytes of a file, piece by piece as they are asked for, or the reject that says why there are
 * none. Never waits on a pipe that took the file's place. A fault on the way ends the bytes, and
 * `onFault` is told.
 */
export function openFile(
  { path, sourcePath }: RawFile,
  onFault: (fault: Reject) => void,
): AsyncGenerator<Uint8Array> | Reject {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(Buffer.from(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (fstatSync(descriptor).isFile()) return readPieces(descriptor, sourcePath, onFault);
    closeSync(descriptor);
    return reject('file_unreadable', { sourcePath }, { cause: 'it is no longer a file' });
  } catch (error) {
    if (descriptor !== null) closeSync(descriptor);
    const code = causeCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return reject('file_vanished', { sourcePath });
    return reject('file_unreadable', { sourcePath }, { cause: wordCause(error) });
  }
}

async function* readPieces(
  descriptor: number,
  sourcePath: string,
  onFault: (fault: Reject) => void,
): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const piece = Buffer.allocUnsafeSlow(PIECE);
      const size = readSync(descriptor, piece, 0, PIECE, null);
      if (size === 0) return;
      yield size < PIECE ? piece.subarray(0, size) : piece;
      if (size === PIECE) await setImmediate(); // lets an interrupt and the progress bar through
    }
  } catch (error) {
    onFault(reject('file_unreadable', { sourcePath }, { cause: wordCause(error) }));
  } finally {
    closeSync(descriptor);
  }
}
