import { Buffer } from 'node:buffer';

/** Reads on through bytes that come in pieces; holds what was asked for and not yet taken. */
export interface ByteReader {
  /** Bytes before the place it stands at. */
  readonly offset: () => number;
  /** What is held from here on. */
  readonly held: () => Buffer;
  /** Holds at least `size` bytes, or all that there are; says how many are held. */
  readonly ensure: (size: number) => Promise<number>;
  /** Goes on by so many bytes without holding them; says by how many it could. */
  readonly skip: (size: number) => Promise<number>;
}

export function readBytes(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let buffer: Buffer = Buffer.alloc(0);
  let offset = 0;
  let ended = false;
  const next = async (): Promise<Buffer | null> => {
    if (ended) return null;
    const { value, done } = await iterator.next();
    if (done === true) {
      ended = true;
      return null;
    }
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  };
  return {
    offset: () => offset,
    held: () => buffer,
    async ensure(size) {
      if (buffer.length >= size) return buffer.length;
      const pieces = [buffer];
      let length = buffer.length;
      while (length < size) {
        const piece = await next();
        if (!piece) break;
        pieces.push(piece);
        length += piece.length;
      }
      if (pieces.length > 1) {
        buffer =
          pieces.length === 2 && buffer.length === 0 ? pieces[1]! : Buffer.concat(pieces, length);
      }
      return buffer.length;
    },
    async skip(size) {
      let left = size;
      while (left > buffer.length) {
        left -= buffer.length;
        offset += buffer.length;
        const piece = await next();
        buffer = piece ?? Buffer.alloc(0);
        if (!piece) return size - left;
      }
      buffer = buffer.subarray(left);
      offset += left;
      return size;
    },
  };
}
