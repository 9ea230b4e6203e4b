import { Buffer } from 'node:buffer';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import papaparse from 'papaparse';
import { writeArticle } from './write-article.ts';
import { writePage } from './write-page.ts';

export type ContainerFormat = 'jsonl' | 'csv' | 'warc.gz';

/** Records that are written anew; larger files say them again. */
const DIFFERENT = 200;

/** Writes a file of `count` articles and gives its path. */
export function writeContainer(folder: string, format: ContainerFormat, count: number): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `corpus-${count}.${format}`);
  const records = Array.from({ length: Math.min(DIFFERENT, count) }, (_, index) =>
    WRITERS[format](index),
  );
  const block = Buffer.concat(records);
  const file = openSync(path, 'w');
  try {
    if (format === 'csv') writeSync(file, `${FIELDS.join(',')}\n`);
    for (let left = count; left > 0; left -= records.length) {
      writeSync(file, left < records.length ? Buffer.concat(records.slice(0, left)) : block);
    }
  } finally {
    closeSync(file);
  }
  return path;
}

const FIELDS = ['id', 'title', 'url', 'date', 'text'] as const;

const WRITERS: Readonly<Record<ContainerFormat, (index: number) => Buffer>> = {
  jsonl: (index) => Buffer.from(`${JSON.stringify(recordOf(index))}\n`),
  csv: (index) => Buffer.from(`${papaparse.unparse([recordOf(index)], { header: false })}\n`),
  'warc.gz': (index) => gzipSync(warcResponse(index)),
};

function recordOf(index: number): Record<(typeof FIELDS)[number], string> {
  const [title = '', ...rest] = writeArticle(index).text.trim().split('\n\n');
  const url = `https://corpus.example/${index}`;
  return { id: String(index), title, url, date: '2024-05-06', text: rest.join('\n\n') };
}

function warcResponse(index: number): Buffer {
  const page = writePage(index);
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n${page}`;
  return Buffer.from(
    `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:corpus:${index}>\r\n` +
      `WARC-Target-URI: https://corpus.example/${index}\r\n` +
      `Content-Type: application/http; msgtype=response\r\n` +
      `Content-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`,
  );
}
