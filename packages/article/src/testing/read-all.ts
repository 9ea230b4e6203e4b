import { Buffer } from 'node:buffer';
import type { Reject } from '@topline/model';
import type { Found, ReadOptions } from '../containers/container.ts';
import { readRecords } from '../containers/read-records.ts';
import type { RawRecord } from '../raw-record.ts';

/** Everything that a file holds, its bytes handed over `size` at a time. */
export async function readAll(
  sourcePath: string,
  content: string | Uint8Array,
  { size = 1 << 16, ...options }: ReadOptions & { readonly size?: number } = {},
): Promise<{ found: Found[]; records: RawRecord[]; rejects: Reject[] }> {
  const bytes = Buffer.from(content as Uint8Array);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found: Found[] = [];
  for await (const list of readRecords({ sourcePath, chunks: pieces() }, options)) {
    found.push(...list);
  }
  return {
    found,
    records: found.filter((one): one is RawRecord => 'content' in one),
    rejects: found.filter((one): one is Reject => 'code' in one),
  };
}

/** One response of an archive as it is written. */
export function warcResponse(
  url: string,
  body: string | Uint8Array,
  { headers = 'Content-Type: text/html; charset=utf-8', status = '200 OK', length = 0 } = {},
): Buffer {
  const http = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`),
    Buffer.from(body as Uint8Array),
  ]);
  const warc =
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:${url}>\r\nWARC-Target-URI: ${url}\r\n` +
    `Content-Type: application/http; msgtype=response\r\nContent-Length: ${http.length + length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(warc), http, Buffer.from('\r\n\r\n')]);
}
