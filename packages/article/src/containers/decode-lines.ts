import { Buffer, isUtf8 } from 'node:buffer';
import { decodeWindows1252 } from '../decode/decode-windows-1252.ts';

const LINE_FEED = 10;

/**
 * Decodes text that comes in pieces, whole lines at a time: those that are not UTF-8 as
 * Windows-1252, each by itself, and `onFault` is told of the first one's place in bytes.
 */
export async function* decodeLines(
  chunks: AsyncIterable<Uint8Array>,
  onFault: (byte: number) => void,
): AsyncGenerator<string> {
  let held: Uint8Array[] = [];
  let before = 0;
  let told = false;
  const decode = (bytes: Buffer): string => {
    if (isUtf8(bytes)) return bytes.toString('utf8');
    let text = '';
    let start = 0;
    while (start < bytes.length) {
      const end = bytes.indexOf(LINE_FEED, start);
      const line = bytes.subarray(start, end === -1 ? bytes.length : end + 1);
      const sound = isUtf8(line);
      if (!sound && !told) {
        told = true;
        onFault(before + start);
      }
      text += sound ? line.toString('utf8') : decodeWindows1252(line);
      start += line.length;
    }
    return text;
  };
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end === 0) {
      held.push(chunk);
      continue;
    }
    const bytes = Buffer.concat([...held, chunk.subarray(0, end)]);
    yield decode(bytes);
    before += bytes.length;
    held = end < chunk.length ? [chunk.subarray(end)] : [];
  }
  if (held.length > 0) yield decode(Buffer.concat(held));
}
