import { Buffer } from 'node:buffer';

/** The first bytes of a file, as many as asked for where there are so many, and all of it again. */
export async function peekChunks(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: Uint8Array; chunks: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  let done = false;
  while (length < size) {
    const next = await iterator.next();
    if (next.done === true) {
      done = true;
      break;
    }
    taken.push(next.value);
    length += next.value.length;
  }
  async function* replay() {
    try {
      for (let chunk = taken.shift(); chunk; chunk = taken.shift()) yield chunk;
      if (done) return;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(taken).subarray(0, size), chunks: replay() };
}
