import { Buffer } from 'node:buffer';

/** Joins the chunks of a body (RFC 9112, 7.1); `null` where it is not in chunks. */
export function joinChunks(bytes: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const lineEnd = bytes.indexOf('\n', at);
    if (lineEnd === -1 || lineEnd - at > 200) break;
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;[^\n]*)?$/i.exec(bytes.toString('latin1', at, lineEnd));
    if (!size) break;
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(bytes.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length;
    while (bytes[at] === 13 || bytes[at] === 10) at += 1;
  }
  // Cut off, or text that never was in chunks.
  return pieces.length > 0 ? Buffer.concat(pieces) : null;
}
