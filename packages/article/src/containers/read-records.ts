import { reject } from '@topline/model';
import type { Note } from '../raw-record.ts';
import type { Container, Found, RawSource, ReadOptions } from './container.ts';
import { gunzipChunks } from './gunzip-chunks.ts';
import { peekChunks } from './peek-chunks.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readJsonl } from './read-jsonl.ts';
import { readSingle } from './read-single.ts';
import { readWarc } from './read-warc.ts';
import { sniffContainer, type ContainerName } from './sniff-container.ts';
import { toUtf8Chunks } from './to-utf8-chunks.ts';

/** Bytes that are looked at to tell what a file is. */
const HEAD = 64 * 1024;

const CONTAINERS: Readonly<Record<ContainerName, Container>> = {
  warc: readWarc,
  jsonl: readJsonl,
  json: readJson,
  csv: readCsv,
  single: readSingle,
};

/**
 * Everything that one file holds, in order: the articles of an export or archive, packed or not, or
 * the file itself. What cannot be read becomes a reject, and the rest is read all the same. Memory
 * does not grow with the file. Never throws but what the source throws.
 */
export async function* readRecords(
  { sourcePath, chunks }: RawSource,
  options: ReadOptions = {},
): AsyncGenerator<readonly Found[]> {
  const troubles: Note[] = [];
  let peeked = await peekChunks(chunks, HEAD);
  let path = sourcePath;
  if (peeked.head[0] === 0x1f && peeked.head[1] === 0x8b) {
    path = path.replace(/\.gz$/i, '');
    const unpacked = gunzipChunks(peeked.chunks, (note) => troubles.push(note));
    peeked = await peekChunks(unpacked, HEAD);
  }
  const name = sniffContainer(peeked.head, path, options.map);
  const isText = name === 'jsonl' || name === 'json' || name === 'csv';
  const content = isText ? toUtf8Chunks(peeked.chunks, peeked.head) : peeked.chunks;
  let count = 0;
  // What could be unpacked of a file that is one article is cut off: it is no article.
  const isWhole = () => name !== 'single' || troubles.length === 0;
  for await (const found of CONTAINERS[name]({ sourcePath, chunks: content }, options)) {
    count += found.length;
    if (found.length > 0 && isWhole()) yield found;
  }
  if (troubles.length > 0) yield troubles.map((note) => ({ ...note, sourcePath, record: null }));
  else if (count === 0 && name !== 'single' && options.gate === undefined) {
    yield [reject('container_empty', { sourcePath })];
  }
}
