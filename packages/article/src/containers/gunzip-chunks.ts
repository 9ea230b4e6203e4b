import { Buffer } from 'node:buffer';
import { createGunzip } from 'node:zlib';
import { reject } from '@topline/model';
import type { Note } from '../raw-record.ts';

/** Bytes for each byte read: more is no text of anybody's, but made to fill memory. */
export const EXPANSION_LIMIT = 400;
/** Bytes that any file may grow to, whatever its size. */
const ALWAYS_ALLOWED = 32 * 1024 * 1024;
/** More than a piece mostly grows to: a full buffer waits for this thread, which is reading. */
const OUTPUT = 2 * 1024 * 1024;
/** What is unpacked at a time; it can grow a thousandfold. */
const INPUT = 64 * 1024;

/**
 * Unpacks gzip, one member after the other. Whatever comes before damage, an early end or the limit
 * of growth is given; `onTrouble` is then told why there is no more.
 */
export async function* gunzipChunks(
  chunks: AsyncIterable<Uint8Array>,
  onTrouble: (note: Note) => void,
): AsyncGenerator<Uint8Array> {
  const stream = createGunzip({ chunkSize: OUTPUT });
  const out: Buffer[] = [];
  const state = { failed: false, ended: false };
  let read = 0;
  let grown = 0;
  stream.on('data', (data: Buffer) => {
    grown += data.length;
    out.push(data);
  });
  stream.on('error', () => {
    state.failed = true;
  });
  // Ends before its input does where bytes that are no gzip follow a member; the bytes that were
  // written then are never acknowledged.
  const over = new Promise<void>((resolve) => {
    stream.once('end', () => {
      state.ended = true;
      resolve();
    });
    stream.once('close', resolve);
  });
  const isBomb = () => {
    const found = grown > ALWAYS_ALLOWED && grown > read * EXPANSION_LIMIT;
    if (found) onTrouble(reject('gzip_bomb', NOWHERE, { limit: EXPANSION_LIMIT }));
    return found;
  };
  let taken = Promise.resolve();
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length && !state.failed && !state.ended; at += INPUT) {
        await taken;
        const ready = out.splice(0);
        if (isBomb()) {
          yield* ready;
          return;
        }
        const piece = chunk.subarray(at, at + INPUT);
        read += piece.length;
        // The next piece is unpacked in another thread while what was unpacked is read.
        const written = new Promise<void>((resolve) => stream.write(piece, () => resolve()));
        taken = Promise.race([written, over]);
        yield* ready;
      }
      if (state.ended) state.failed = true;
      if (state.failed) break;
    }
    await taken;
    if (isBomb()) {
      yield* out.splice(0);
      return;
    }
    if (state.ended) state.failed = true;
    if (!state.failed) {
      stream.end();
      await over;
    }
    yield* out.splice(0);
    if (state.failed) onTrouble(reject('gzip_broken', NOWHERE, { bytes: grown }));
  } finally {
    stream.destroy();
  }
}

const NOWHERE = { sourcePath: '' };
