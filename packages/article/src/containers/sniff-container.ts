import { Buffer } from 'node:buffer';
import { guessUtf16 } from '../decode/guess-utf16.ts';
import { looksLikeHtml } from '../formats/content-format.ts';
import { pathEnding } from '../formats/path-ending.ts';
import { chooseColumns, type ColumnMap } from './choose-columns.ts';
import { csvHeader, csvShape } from './csv-shape.ts';

export type ContainerName = 'warc' | 'jsonl' | 'json' | 'csv' | 'single';

/** Endings that say nothing against JSON or CSV inside. */
const OPEN = new Set([
  '',
  'txt',
  'text',
  'json',
  'jsonl',
  'ndjson',
  'csv',
  'tsv',
  'tab',
  'dat',
  'log',
]);

/** What holds the articles of a file, by its first bytes, and where they do not say, by its name. */
export function sniffContainer(head: Uint8Array, path: string, map: ColumnMap = {}): ContainerName {
  const text = showHead(head);
  if (/^\s{0,8}WARC\/[01]\.\d\r?\n/.test(text)) return 'warc';
  const ending = pathEnding(path);
  if (looksLikeHtml(text) || !OPEN.has(ending)) return 'single';
  const json = sniffJson(text, ending);
  if (json) return json;
  if (ending === 'csv' || ending === 'tsv' || ending === 'tab') return 'csv';
  const header = csvHeader(text, csvShape(text));
  const { text: column, ...others } = chooseColumns(header, map);
  return column !== undefined && Object.keys(others).length > 0 && header.length < 200
    ? 'csv'
    : 'single';
}

function sniffJson(text: string, ending: string): 'jsonl' | 'json' | null {
  const isJson = ending === 'json';
  const isLines = ending === 'jsonl' || ending === 'ndjson';
  const opens = /^\s*(?:\{\s*"|\{\s*$|\[\s*[[{\]]|\{\s*\})/.test(text);
  if (!opens) return isLines ? 'jsonl' : isJson ? 'json' : null;
  const line = /^\s*(\S[^\n]*)\n/.exec(text)?.[1];
  if (line === undefined) return isLines ? 'jsonl' : 'json';
  if (isParsed(line)) return line.startsWith('[') && !isLines ? 'json' : 'jsonl';
  return isLines && !/^[[{]\s*$/.test(line) ? 'jsonl' : 'json';
}

function isParsed(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** As text, good enough to tell formats apart. */
function showHead(head: Uint8Array): string {
  const utf16 = guessUtf16(head);
  if (utf16) return new TextDecoder(utf16).decode(head);
  const buffer = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  return buffer.toString('utf8').replace(/^\uFEFF/, '');
}
