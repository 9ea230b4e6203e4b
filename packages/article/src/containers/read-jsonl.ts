import { Buffer } from 'node:buffer';
import { reject } from '@topline/model';
import { RECORD_LIMIT, type Container, type Found } from './container.ts';
import { jsonRecords } from './json-record.ts';
import { splitLines } from './split-lines.ts';

/** JSON Lines: an article a line. Lines are counted from 1, empty ones too. */
export const readJsonl: Container = async function* ({ sourcePath, chunks }, options) {
  const read = jsonRecords(options);
  const split = splitLines(RECORD_LIMIT);
  const readLine = (line: Buffer | null, no: number, found: Found[]) => {
    const place = { sourcePath, record: `line ${no}`, format: 'jsonl' as const };
    if (line === null) {
      found.push(reject('record_too_large', place, { limit: RECORD_LIMIT }));
    } else if (!isBlank(line)) {
      const record = read(line, place);
      if (record) found.push(record);
    }
  };
  for await (const chunk of chunks) {
    const found: Found[] = [];
    split.push(asBuffer(chunk), (line, no) => readLine(line, no, found));
    yield found;
  }
  const found: Found[] = [];
  split.end((line, no) => readLine(line, no, found));
  yield found;
};

function isBlank(line: Buffer): boolean {
  for (const byte of line) if (byte > 0x20) return false;
  return true;
}

function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
