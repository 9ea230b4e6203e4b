import { reject, type Zone } from '@topline/model';
import { Parser } from 'htmlparser2';
import type { Note } from '../raw-record.ts';
import { layOut, type Piece } from '../text/lay-out.ts';
import type { Page, Stated } from './page.ts';

const ZONES: Readonly<Record<string, Zone>> = {
  p: 'body',
  blockquote: 'body',
  div: 'body',
  li: 'list',
  figcaption: 'caption',
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
};
const SILENT = new Set([
  'script',
  'style',
  'nav',
  'footer',
  'aside',
  'noscript',
  'head',
  'template',
]);

/** The article of a web page, or why it holds none. */
export function readPage(html: string, stated: Stated): Page | Note {
  const pieces: Piece[] = [];
  let words = '';
  let zone: Zone = 'body';
  let title: string | null = null;
  let silent = 0;
  let inTitle = false;
  let row: { words: string; heading: boolean }[] | null = null;
  let rows: { words: string; heading: boolean }[][] = [];
  const flush = () => {
    if (words.trim() !== '') pieces.push({ kind: zone === 'list' ? 'item' : 'block', zone, words });
    words = '';
    zone = 'body';
  };
  const parser = new Parser({
    onopentag(name) {
      if (name === 'title') inTitle = true;
      if (SILENT.has(name)) silent += 1;
      if (silent > 0) return;
      if (name === 'table') {
        flush();
        rows = [];
      } else if (name === 'tr') row = [];
      else if (name === 'td' || name === 'th') words = '';
      else if (name === 'br') words += ' ';
      else if (ZONES[name] && !row) {
        flush();
        zone = ZONES[name];
      }
    },
    ontext(text) {
      if (inTitle) title = (title ?? '') + text;
      else if (silent === 0) words += text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      else if (silent > 0) return;
      else if ((name === 'td' || name === 'th') && row) {
        row.push({ words, heading: name === 'th' });
        words = '';
      } else if (name === 'tr' && row) {
        rows.push(row);
        row = null;
      } else if (name === 'table') pieces.push({ kind: 'table', rows });
      else if (ZONES[name] && !row) flush();
    },
  });
  parser.end(html);
  flush();
  const layout = layOut(pieces);
  if (layout.text === '') return reject('file_empty', { sourcePath: '' });
  const first = layout.blocks[0];
  const heading = first?.zone === 'headline' ? layout.text.slice(0, first.span.end) : null;
  return {
    title: heading ?? title,
    url: null,
    byline: null,
    publisher: null,
    publishedAt: null,
    language: null,
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null)),
    ...layout,
    notes: [],
  };
}
