import { Buffer } from 'node:buffer';
import type { ContentKind } from '../raw-record.ts';
import { guessUtf16 } from '../decode/guess-utf16.ts';
import { pathEnding } from './path-ending.ts';

const ENDINGS: Readonly<Record<ContentKind, readonly string[]>> = {
  text: ['', 'txt', 'text'],
  markdown: ['md', 'markdown', 'mdown', 'mkd'],
  html: ['html', 'htm', 'xhtml', 'shtml', 'amp', 'php', 'asp', 'aspx', 'jsp'],
};

/** True for text that begins as a web page does. */
export function looksLikeHtml(text: string): boolean {
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*){0,3}/, '');
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(start);
}

/** What a file that is one article is written in: content first, name second; else its ending. */
export function contentFormat(
  bytes: Uint8Array | string,
  path: string,
): ContentKind | { readonly ending: string } {
  if (looksLikeHtml(typeof bytes === 'string' ? bytes : showStart(bytes))) return 'html';
  const ending = pathEnding(path.replace(/\.gz$/i, ''));
  for (const kind of ['text', 'markdown', 'html'] as const) {
    if (ENDINGS[kind].includes(ending)) return kind;
  }
  return { ending };
}

function showStart(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 2048);
  const utf16 = guessUtf16(head);
  return utf16
    ? new TextDecoder(utf16).decode(head)
    : Buffer.from(head)
        .toString('latin1')
        .replace(/^\xEF\xBB\xBF/, '');
}
