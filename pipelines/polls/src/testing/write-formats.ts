import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import papaparse from 'papaparse';

/** An article before it is written in any format. */
export interface Source {
  readonly url: string;
  readonly title: string;
  readonly byline: string;
  readonly publisher: string;
  /** ISO 8601. */
  readonly published: string;
  readonly blocks: readonly (string | { list: readonly string[] } | { table: readonly Row[] })[];
}

type Row = readonly string[];

/** One set of articles in every format that is read: file name → content, by format. */
export function writeFormats(
  sources: readonly Source[],
): Record<string, Record<string, string | Uint8Array>> {
  const each = (ending: string, write: (source: Source) => string | Uint8Array) =>
    Object.fromEntries(sources.map((source, index) => [`${index}.${ending}`, write(source)]));
  const records = sources.map((source) => ({
    headline: source.title,
    body: plainBody(source),
    link: source.url,
    author: source.byline,
    source: source.publisher,
    published_at: source.published,
  }));
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const warc = Buffer.concat(sources.flatMap((source) => [warcRequest(source), warcPage(source)]));
  const html = each('html', writeHtml);
  return {
    md: each('md', writeMarkdown),
    html,
    'html.gz': gzipped(html),
    'UTF-16 html': each('htm', (source) => Buffer.from(`\uFEFF${writeHtml(source)}`, 'utf16le')),
    jsonl: { 'a.jsonl': lines },
    'jsonl.gz': { 'a.jsonl.gz': gzipSync(lines) },
    json: { 'a.json': JSON.stringify({ status: 'ok', articles: records }, null, 2) },
    'html in jsonl': {
      'a.ndjson': records
        .map((record, index) => {
          const content = bodyHtml(sources[index]!);
          return JSON.stringify({ ...record, body: undefined, content });
        })
        .join('\n'),
    },
    csv: { 'a.csv': papaparse.unparse(records) },
    tsv: { 'a.tsv': papaparse.unparse(records, { delimiter: '\t' }) },
    'csv.gz': { 'a.csv.gz': gzipSync(papaparse.unparse(records)) },
    warc: { 'a.warc': warc },
    'warc.gz': {
      'a.warc.gz': Buffer.concat(
        sources.flatMap((source) => [gzipSync(warcRequest(source)), gzipSync(warcPage(source))]),
      ),
    },
  };
}

function gzipped(files: Record<string, string | Uint8Array>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [`${name}.gz`, gzipSync(content)]),
  );
}

/** The text as a plain-text file has it. */
export function plainText(source: Source): string {
  return `${source.title}\n\n${plainBody(source)}`;
}

function plainBody({ blocks }: Source): string {
  return blocks
    .map((block) => {
      if (typeof block === 'string') return block;
      if ('list' in block) return block.list.join('\n');
      return block.table.map((row) => row.join('\t')).join('\n');
    })
    .join('\n\n');
}

function writeMarkdown({ title, url, byline, publisher, published, blocks }: Source): string {
  const body = blocks.map((block) => {
    if (typeof block === 'string') return block;
    if ('list' in block) return block.list.map((item) => `- ${item}`).join('\n');
    const [head = [], ...rows] = block.table;
    return [bar(head), bar(head.map(() => '---')), ...rows.map(bar)].join('\n');
  });
  const front = { title, url, author: byline, publisher, date: published };
  const yaml = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...yaml, '---', `# ${title}`, '', body.join('\n\n'), ''].join('\n');
}

function bar(row: Row): string {
  return `| ${row.join(' | ')} |`;
}

function writeHtml(source: Source): string {
  const { title, url, byline, publisher, published } = source;
  const ld = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    author: { '@type': 'Person', name: byline },
    publisher: { name: publisher },
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)} | ${escape(publisher)}</title>
<link rel="canonical" href="${url}"><script type="application/ld+json">${JSON.stringify(ld)}</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/polls">Polls</a></li></ul></nav></header>
<main><article><h1>${escape(title)}</h1>${bodyHtml(source)}</article>
<aside class="related"><h2>Read more</h2><ul><li><a href="/x">Nine in ten cats ignore bells</a></li></ul></aside></main>
<footer>© ${escape(publisher)}. <a href="/privacy">Privacy</a></footer></body></html>`;
}

function bodyHtml({ blocks }: Source): string {
  return blocks
    .map((block) => {
      if (typeof block === 'string') return `<p>${escape(block)}</p>`;
      if ('list' in block) {
        return `<ul>${block.list.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
      }
      const [head = [], ...rows] = block.table;
      const line = (row: Row, tag: string) =>
        `<tr>${row.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
      const body = rows.map((row) => line(row, 'td')).join('');
      return `<table><thead>${line(head, 'th')}</thead><tbody>${body}</tbody></table>`;
    })
    .join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function warcRequest({ url }: Source): Buffer {
  return warcRecord('request', url, Buffer.from(`GET ${url} HTTP/1.1\r\n\r\n`));
}

function warcPage(source: Source): Buffer {
  const body = gzipSync(writeHtml(source));
  const head =
    'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n' +
    `Content-Length: ${body.length}\r\n\r\n`;
  return warcRecord('response', source.url, Buffer.concat([Buffer.from(head), body]));
}

function warcRecord(type: string, url: string, block: Buffer): Buffer {
  const head =
    `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\n` +
    `WARC-Record-ID: <${type}:${url}>\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}
