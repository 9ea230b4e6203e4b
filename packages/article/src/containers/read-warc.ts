import { Buffer } from 'node:buffer';
import { reject } from '@topline/model';
import { readBytes, type ByteReader } from './byte-reader.ts';
import { RECORD_LIMIT, type Container, type Found } from './container.ts';
import { headerEnd, parseHeaders } from './parse-headers.ts';
import { warcRecord } from './warc-record.ts';

const HEADER_LIMIT = 64 * 1024;
/** Types that hold a page; a `conversion` is its text. */
const READ = new Set(['response', 'resource', 'conversion']);
/** Records given at once, and bytes that they hold together. */
const BATCH = 2 * 1024 * 1024;

/**
 * WARC 1.0 and 1.1. Own code, because it must go on after a wrong Content-Length, pass over records
 * without holding them, and keep up with the unpacking.
 */
export const readWarc: Container = async function* ({ sourcePath, chunks }, { gate }) {
  const reader = readBytes(chunks);
  let found: Found[] = [];
  let size = 0;
  for (;;) {
    if (!(await findRecord(reader, sourcePath, found))) break;
    const at = reader.offset();
    await reader.ensure(Math.min(HEADER_LIMIT, 4096));
    let header = headerEnd(reader.held());
    if (!header) {
      await reader.ensure(HEADER_LIMIT);
      header = headerEnd(reader.held().subarray(0, HEADER_LIMIT));
    }
    const byte = { sourcePath, record: `byte ${at}` };
    if (!header) {
      if (reader.held().length < HEADER_LIMIT) found.push(reject('warc_cut', byte));
      await reader.skip(5);
      continue;
    }
    const headers = parseHeaders(reader.held().toString('latin1', 0, header.end));
    const record = headers.get('warc-record-id') ?? byte.record;
    const place = { sourcePath, record, format: 'warc' as const };
    const stated = Number(headers.get('content-length') ?? Number.NaN);
    await reader.skip(header.content);
    if (!Number.isSafeInteger(stated) || stated < 0) {
      found.push(reject('warc_broken', place, { what: 'it does not state its length' }));
      continue;
    }
    if (!READ.has(headers.get('warc-type')?.toLowerCase() ?? '')) {
      if ((await reader.skip(stated)) < stated) found.push(reject('warc_cut', place));
      continue;
    }
    if (stated > RECORD_LIMIT) {
      found.push(reject('record_too_large', place, { limit: RECORD_LIMIT }));
      if ((await reader.skip(stated)) < stated) found.push(reject('warc_cut', place));
      continue;
    }
    const block = await takeBlock(reader, stated);
    if (block === null) found.push(reject('warc_cut', place));
    else {
      const notes =
        block.length === stated
          ? []
          : [reject('warc_length', place, { stated, length: block.length })];
      const read = warcRecord(block, headers, place, notes, gate);
      if (read) found.push(read);
      size += block.length;
    }
    if (found.length >= 100 || size > BATCH) {
      yield found;
      found = [];
      size = 0;
    }
  }
  yield found;
};

/** Stands at the next record; false at the end. What lies between records is passed over. */
async function findRecord(
  reader: ByteReader,
  sourcePath: string,
  found: Found[],
): Promise<boolean> {
  let start = reader.offset();
  for (let isFirst = true; ; isFirst = false) {
    if ((await reader.ensure(64)) === 0) break;
    const held = reader.held();
    let at = 0;
    while (held[at] === 13 || held[at] === 10) at += 1;
    if (at > 0) {
      await reader.skip(at);
      if (isFirst) start = reader.offset();
      if (at === held.length) continue;
    }
    if (isFirst && at <= 4 && isRecord(reader.held())) return true;
    await reader.ensure(64 * 1024);
    const next = nextRecord(reader.held(), 0);
    if (next !== -1) {
      await reader.skip(next);
      tell(found, sourcePath, start, reader.offset());
      return true;
    }
    await reader.skip(Math.max(1, reader.held().length - 8));
    if ((await reader.ensure(9)) < 9) {
      await reader.skip(8);
      break;
    }
  }
  if (reader.offset() - start > 8) tell(found, sourcePath, start, reader.offset());
  return false;
}

function tell(found: Found[], sourcePath: string, start: number, end: number): void {
  const what = `${end - start} bytes belong to no record`;
  found.push(reject('warc_broken', { sourcePath, record: `byte ${start}` }, { what }));
}

/**
 * The block of a record. Where no record follows it, its length is wrong: it then ends where the
 * next record begins. `null` where the archive ends before it does.
 */
async function takeBlock(reader: ByteReader, stated: number): Promise<Buffer | null> {
  await reader.ensure(stated + 16);
  const held = reader.held();
  const follows = held.subarray(stated, stated + 16);
  const gap = follows.findIndex((byte) => byte !== 13 && byte !== 10);
  const isEnd = gap === -1 || gap >= 4 || (gap > 0 && isRecord(follows.subarray(gap)));
  if (held.length >= stated && isEnd) {
    return await take(reader, stated);
  }
  let next = nextRecord(held, 0);
  if (next === -1) {
    await reader.ensure(RECORD_LIMIT);
    next = nextRecord(reader.held(), 0);
  }
  if (next === -1) {
    if (held.length < stated) {
      await reader.skip(reader.held().length);
      return null;
    }
    return await take(reader, stated);
  }
  let end = next;
  while (end > 0 && (reader.held()[end - 1] === 13 || reader.held()[end - 1] === 10)) end -= 1;
  return await take(reader, end);
}

async function take(reader: ByteReader, size: number): Promise<Buffer> {
  const block = reader.held().subarray(0, size);
  await reader.skip(size);
  return block;
}

function isRecord(bytes: Buffer): boolean {
  return /^WARC\/[01]\.\d/.test(bytes.toString('latin1', 0, 8));
}

function nextRecord(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('WARC/', from); at !== -1; at = bytes.indexOf('WARC/', at + 5)) {
    if ((at === 0 || bytes[at - 1] === 10) && isRecord(bytes.subarray(at))) return at;
  }
  return -1;
}
