import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { createGunzip } from 'node:zlib';
import { reject } from '@topline/model';
import type { Note } from '../raw-record.ts';

/** Bytes for each byte read: more is no text of anybody's, but made to fill memory. */
export const EXPANSION_LIMIT = 400;
/** Bytes that any file may grow to, whatever its size. */
const ALWAYS_ALLOWED = 32 * 1024 * 1024;
const OUTPUT = 256 * 1024;
/** What is unpacked at a time; it can grow a thousandfold. */
const INPUT = 32 * 1024;

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
  let failed = false;
  let read = 0;
  let grown = 0;
  stream.on('data', (data: Buffer) => {
    grown += data.length;
    out.push(data);
  });
  stream.on('error', () => {
    failed = true;
  });
  const isBomb = () => grown > ALWAYS_ALLOWED && grown > read * EXPANSION_LIMIT;
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length && !failed; at += INPUT) {
        const piece = chunk.subarray(at, at + INPUT);
        read += piece.length;
        await new Promise<void>((resolve) => stream.write(piece, () => resolve()));
        if (isBomb()) {
          onTrouble(reject('gzip_bomb', NOWHERE, { limit: EXPANSION_LIMIT }));
          return;
        }
        if (out.length > 0) yield* out.splice(0);
      }
      if (failed) break;
    }
    if (!failed) {
      stream.end();
      await once(stream, 'end').catch(() => {});
    }
    yield* out.splice(0);
    if (failed) onTrouble(reject('gzip_broken', NOWHERE, { bytes: grown }));
  } finally {
    stream.destroy();
  }
}

const NOWHERE = { sourcePath: '' };
