import { Buffer } from 'node:buffer';
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';
import { joinChunks } from './join-chunks.ts';

/** Why a body cannot be had. */
export type BodyFault = 'too_large' | { readonly coding: string };

/**
 * The body of an HTTP message as it was meant: chunks joined, content codings undone, the last one
 * first. Crawlers often undo both and leave the headers as they were: a body that is not in the
 * coding that they state stands as it is.
 *
 * @param limit bytes that the body may have
 */
export function httpBody(
  bytes: Buffer,
  headers: ReadonlyMap<string, string>,
  limit: number,
): Buffer | BodyFault {
  const isChunked = /chunked/i.test(headers.get('transfer-encoding') ?? '');
  let body = (isChunked && joinChunks(bytes)) || bytes;
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(/[\s,]+/);
  for (const coding of codings.toReversed()) {
    if (coding === '' || coding === 'identity' || looksLikeText(body)) continue;
    try {
      const undone = undo(coding, body, limit);
      if (!undone) return { coding };
      body = undone;
    } catch (error) {
      const isLarge = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
      return isLarge ? 'too_large' : { coding };
    }
  }
  return body;
}

function undo(coding: string, body: Buffer, limit: number): Buffer | null {
  // What was cut off is read as far as it goes.
  const options = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
  if (coding === 'gzip' || coding === 'x-gzip') return gunzipSync(body, options);
  if (coding === 'br') return brotliDecompressSync(body, { maxOutputLength: limit });
  if (coding !== 'deflate') return null;
  const isWrapped = (body[0]! & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0;
  return isWrapped ? inflateSync(body, options) : inflateRawSync(body, options);
}

function looksLikeText(body: Buffer): boolean {
  const head = body.subarray(0, 64);
  const isPrinted = head.every((byte) => byte > 0x1f || (byte >= 0x09 && byte <= 0x0d));
  const words = head.toString('latin1').replace(/^\xEF\xBB\xBF/, '');
  return body.length < 2 || (isPrinted && /^\s*[<{[A-Za-z]/.test(words));
}
