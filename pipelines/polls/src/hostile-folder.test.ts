import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { publishRelease } from './testing/publish-release.ts';
import { readCsv } from './testing/read-release.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const REST =
  'The council will decide in May whether to pay for a study of the route and of the old depot, ' +
  'which has stood empty since the last tram came home, and what is to be done with the rails.';
const story = (town: string) =>
  `Ipsos asked 1,004 adults in ${town} and found that 61% want the tram back. ${REST}`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Trams</title>${head}</head><body>${body}</body></html>`;
const NOISE = Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 20_011).join(' a ');
const paragraphs = (town: string) => `<p>${story(town)}</p><p>${REST} Of ${town}.</p>`;

function response(url: string, body: string, { missing = 0, status = '200 OK' } = {}): Buffer {
  const block = `HTTP/1.1 ${status}\r\nContent-Type: text/html\r\n\r\n${body}`;
  return Buffer.from(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <${url}>\r\nWARC-Target-URI: ${url}\r\n` +
      `Content-Length: ${Buffer.byteLength(block) - missing}\r\n\r\n${block}\r\n\r\n`,
  );
}

const archive = (name: string) => [
  response(`https://a.example/${name}1`, page(paragraphs(`${name}one`))),
  response(`https://a.example/${name}2`, page(paragraphs(`${name}two`))),
];

/** Each file with the rejects and notes that it ends in, and how many articles it still gives. */
const FILES: Readonly<
  Record<string, { content: string | Uint8Array; codes: readonly string[]; articles: number }>
> = {
  'truncated.txt.gz': {
    content: gzipSync(`${story('Truro')}\n${NOISE}`).subarray(0, 8000),
    codes: ['gzip_broken'],
    articles: 0,
  },
  'bomb.html.gz': {
    content: gzipSync(Buffer.alloc(200 * 1024 * 1024, ' ')),
    codes: ['gzip_bomb'],
    articles: 0,
  },
  'bomb.warc.gz': {
    content: gzipSync(Buffer.concat([...archive('Bomb'), Buffer.alloc(100 * 1024 * 1024)])),
    codes: ['gzip_bomb', 'warc_broken'],
    articles: 2,
  },
  'cut.warc': {
    content: Buffer.concat(archive('Cut')).subarray(0, -300),
    codes: ['warc_cut'],
    articles: 1,
  },
  'length.warc': {
    content: Buffer.concat([
      response('https://a.example/l1', page(paragraphs('Lund')), { missing: 40 }),
      ...archive('Length'),
    ]),
    codes: ['warc_length'],
    articles: 3,
  },
  'missing.warc': {
    content: response('https://a.example/gone', page('Gone'), { status: '404 Not Found' }),
    codes: ['http_status'],
    articles: 0,
  },
  'empty.warc': { content: '', codes: ['file_empty'], articles: 0 },
  'deep.html': {
    content: page(`${'<div>'.repeat(100_000)}${paragraphs('Derby')}${'</div>'.repeat(100_000)}`),
    codes: ['page_flattened'],
    articles: 1,
  },
  'attribute.html': {
    content: page(`<div data-x="${'x'.repeat(12_000_000)}">${paragraphs('Aarhus')}</div>`),
    codes: [],
    articles: 1,
  },
  'huge-attribute.html': {
    content: page(`<div data-x="${'x'.repeat(200_000_000)}">${paragraphs('Hull')}</div>`),
    codes: ['record_too_large'],
    articles: 0,
  },
  'unclosed.html': {
    content: `<html><body><div><p>${story('Umeå')}<p>${REST}<b><i><table><tr><td>A<td>B<!-- `,
    codes: [],
    articles: 1,
  },
  'nul.txt': {
    content: story('Nuuk').replaceAll(' want', '\0\0 want'),
    codes: ['file_binary'],
    articles: 0,
  },
  'rows.csv': {
    content: `title,text\nGood,${JSON.stringify(story('Rome'))}\nShort\nLong,"${REST}",x,y\nStray,He said "no".\nOpen,"never closed\n`,
    codes: ['csv_quotes', 'csv_uneven', 'record_without_text'],
    articles: 4,
  },
  'lines.jsonl': {
    content: [
      JSON.stringify({ text: story('Leeds') }),
      '["an", "array"]',
      '{"text": "broken',
      '{"title": "No text"}',
      'null',
      JSON.stringify({ text: REST }),
    ].join('\n'),
    codes: ['json_broken', 'json_not_object', 'json_not_object', 'record_without_text'],
    articles: 2,
  },
  'picture.html': {
    content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
    codes: ['file_binary'],
    articles: 0,
  },
  'shell.html': {
    content: page('<div id="root"></div><script>start()</script>'),
    codes: ['page_empty'],
    articles: 0,
  },
  'url-1.html': {
    content: page(paragraphs('Utrecht'), '<link rel="canonical" href="https://a.example/same">'),
    codes: [],
    articles: 1,
  },
  'url-2.html': {
    content: page(
      `<p>Bridges of the north were painted grey by order of the queen in 1910, and grey they have stayed to this day, says a new book.</p><p>Its author walked over every one of them last year with a pot of paint and a camera, and has drawn a map of them.</p>`,
      '<link rel="canonical" href="https://a.example/same">',
    ),
    codes: ['url_shared'],
    articles: 1,
  },
  'dates.html': {
    content: page(
      paragraphs('Delft'),
      '<meta property="article:published_time" content="2023-02-30T10:00:00Z">',
    ),
    codes: ['date_impossible'],
    articles: 1,
  },
  'good.txt': { content: story('Ghent'), codes: [], articles: 1 },
};

test('bad input ends in rows of rejects, and everything else is read', async () => {
  const raw = Object.entries(FILES).map(([name, { content }]) => [`raw/${name}`, content]);
  const folder = temporaryFolder(Object.fromEntries(raw) as Record<string, string | Uint8Array>);
  await publishRelease(folder);
  const out = join(folder, 'out');
  const rejects = readCsv(out, 'rejects');
  const articles = readCsv(out, 'articles');
  const here = (rows: typeof rejects, name: string) =>
    rows.filter((row) => row['source_path'] === name);
  const found = Object.keys(FILES).map((name) => {
    const codes = here(rejects, name).map((row) => row['code'] ?? '');
    return {
      name,
      codes: codes.toSorted((a, b) => (a < b ? -1 : 1)),
      articles: here(articles, name).length,
    };
  });
  expect(found).toEqual(
    Object.entries(FILES).map(([name, file]) => {
      return { name, codes: file.codes, articles: file.articles };
    }),
  );
  expect(rejects.filter((row) => row['message'] === '')).toEqual([]);
  const figures = readCsv(out, 'figures').filter((row) => row['value_as_printed'] === '61%');
  const towns = readCsv(out, 'articles').filter((row) => row['text']?.includes('Ipsos asked'));
  expect(figures.length).toBe(towns.length);
});
