import { Buffer } from 'node:buffer';
import { guessUtf16 } from '../decode/guess-utf16.ts';

/** Text in UTF-16 is written anew in UTF-8, piece by piece; a byte order mark is taken off. */
export async function* toUtf8Chunks(
  chunks: AsyncIterable<Uint8Array>,
  head: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const encoding = guessUtf16(head);
  if (encoding) {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
    return;
  }
  let start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  for await (const chunk of chunks) {
    const skipped = Math.min(start, chunk.length);
    start -= skipped;
    if (chunk.length > skipped) yield skipped === 0 ? chunk : chunk.subarray(skipped);
  }
}
