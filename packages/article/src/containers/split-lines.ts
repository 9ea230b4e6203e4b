import { Buffer } from 'node:buffer';

/** Is given each line without its line feed, and its number from 1; `null` for one that is too long. */
export type OnLine = (line: Buffer | null, no: number) => void;

const LINE_FEED = 10;

/** Cuts bytes that come in pieces into lines. A line over `limit` bytes is not held. */
export function splitLines(limit: number) {
  let no = 0;
  let held: Buffer[] = [];
  let size = 0;
  const hold = (piece: Buffer) => {
    size += piece.length;
    if (size > limit) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const release = (last: Buffer): Buffer | null => {
    if (size === 0) return last.length > limit ? null : last;
    hold(last);
    const line = size > limit ? null : Buffer.concat(held, size);
    held = [];
    size = 0;
    return line;
  };
  return {
    push(chunk: Buffer, onLine: OnLine): void {
      let start = 0;
      for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, start)) {
        no += 1;
        onLine(release(chunk.subarray(start, at)), no);
        start = at + 1;
      }
      hold(chunk.subarray(start));
    },
    end(onLine: OnLine): void {
      if (size === 0) return;
      no += 1;
      onLine(release(Buffer.alloc(0)), no);
    },
  };
}
