import { expect, test } from 'vitest';
import type { Page } from './page.ts';
import { readPage } from './read-page.ts';

const PARAGRAPHS = [
  'Support for the harbour bridge has risen to 54%, according to a survey of 1,204 adults that was published by the port authority.',
  'The authority said on Tuesday that it would begin the work in spring, although two members of its board had asked for a delay.',
  '“We have waited for long enough,” said Maren Holt, who leads the board, “and the people of this town have waited with us.”',
];

function page(html: string): Page {
  const read = readPage(html, { url: 'https://gazette.example/bridge' });
  if ('code' in read) throw new Error(`refused: ${read.code}`);
  return read;
}

const printed = (read: Page, zone: string) =>
  read.blocks
    .filter((block) => block.zone === zone)
    .map(({ span }) => read.text.slice(span.start, span.end));

test('a page of a newspaper: text, structure and metadata; nothing of what is around', () => {
  const read = page(`<!doctype html><html lang="en-gb"><head>
    <title>Town backs bridge | The Harbour Gazette</title>
    <link rel="canonical" href="/bridge?utm_source=mail&id=7#top">
    <meta property="og:site_name" content="The Harbour Gazette">
    <meta name="description" content="More than half of the town now want the crossing.">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},
      {"@type":["NewsArticle"],"headline":"Town backs bridge","datePublished":"2024-03-05T09:30:00+01:00",
       "author":[{"@type":"Person","name":"Ida Lund"},{"name":"By Per Noor"}],}]}</script></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport of the region</a></li></ul></nav>
    <div class="cookie-notice">We use cookies to make this site better for everybody who reads it.</div>
    <article><h1>Town backs bridge</h1>
      <div class="intro"><p>More than half of the town now want the crossing.</p></div>
      <p class="byline">By Ida Lund</p>
      <div class="text"><p>${PARAGRAPHS[0]}</p>
      <figure><img src="a.jpg"><figcaption>The old ferry at its landing stage.</figcaption></figure>
      <p>${PARAGRAPHS[1]}</p><h2>What comes next</h2><ul><li>A vote of the board</li><li>A tender</li></ul>
      <div class="related-stories"><p>The ferry that nobody wanted to sail on any more, and why</p></div>
      <p>${PARAGRAPHS[2]}</p></div></article>
    <section id="comments"><p>I for one will never cross it, and neither will my neighbours.</p></section>
    </body></html>`);
  expect(read.text).toBe(
    [
      'Town backs bridge',
      'More than half of the town now want the crossing.',
      PARAGRAPHS[0],
      'The old ferry at its landing stage.',
      PARAGRAPHS[1],
      'What comes next',
      'A vote of the board\nA tender',
      PARAGRAPHS[2],
    ].join('\n\n'),
  );
  expect(printed(read, 'headline')).toEqual([
    'Town backs bridge',
    'More than half of the town now want the crossing.',
    'What comes next',
  ]);
  expect(printed(read, 'caption')).toEqual(['The old ferry at its landing stage.']);
  expect(printed(read, 'list')).toEqual(['A vote of the board', 'A tender']);
  expect(read).toMatchObject({
    title: 'Town backs bridge',
    byline: 'Ida Lund, Per Noor',
    publisher: 'The Harbour Gazette',
    publishedAt: '2024-03-05T09:30:00+01:00',
    url: 'https://gazette.example/bridge?id=7',
    language: 'en-GB',
    notes: [],
  });
});

test('a table is read as rows of cells with headings; spans slice to what is printed', () => {
  const read = page(`<article><h1>Poll in detail</h1><p>${PARAGRAPHS[0]}</p>
    <table><caption>Who backs the bridge</caption>
      <thead><tr><th></th><th colspan="2">Share</th></tr></thead>
      <tr><th scope="row">Men</th><td>51%</td><td>49%</td></tr>
      <tr><th scope="row">Women</th><td>57%</td></tr></table>
    <p>${PARAGRAPHS[1]}</p></article>`);
  const [table] = read.tables;
  const slice = (span?: { start: number; end: number } | null) =>
    span ? read.text.slice(span.start, span.end) : null;
  expect(slice(table?.caption)).toBe('Who backs the bridge');
  expect(table?.rows.map((row) => row.map((cell) => slice(cell.span)))).toEqual([
    ['', 'Share', 'Share'],
    ['Men', '51%', '49%'],
    ['Women', '57%', ''],
  ]);
  expect(table?.rows[0]?.[1]).toBe(table?.rows[0]?.[2]);
  expect(table?.rows[1]?.map((cell) => cell.heading)).toEqual([true, false, false]);
  expect(printed(read, 'table')).toEqual(['Share', 'Men\t51%\t49%', 'Women\t57%']);
  expect(read.text).toContain('\n\nWho backs the bridge\n\n');
});

test('a table that sets out the page is no table', () => {
  const read = page(`<table><tr><td width="160"><a href="/">Home</a></td><td>
    <h1>Old pages</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></td></tr></table>`);
  expect(read.tables).toEqual([]);
  expect(printed(read, 'body')).toEqual(expect.arrayContaining(PARAGRAPHS.slice(0, 2)));
});

test('paragraphs may be set apart by breaks or stand in bare boxes', () => {
  const breaks = page(`<h1>Breaks</h1><div>${PARAGRAPHS.join('<br><br>')}</div>`);
  expect(printed(breaks, 'body')).toEqual(PARAGRAPHS);
  const boxes = page(
    `<h1>Boxes</h1><div>${PARAGRAPHS.map((text) => `<div>${text}</div>`).join('')}</div>`,
  );
  expect(printed(boxes, 'body')).toEqual(PARAGRAPHS);
});

test('a shell with the text in its JSON-LD alone is read from there', () => {
  const body = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => `Earlier in the week: ${text}`)].join(
    '\n',
  );
  const read =
    page(`<title>Shell</title><body><div id="root"></div><script type="application/ld+json">
    ${JSON.stringify({ '@type': 'NewsArticle', articleBody: body, datePublished: '2024-01-02' })}</script>`);
  expect(read.text).toContain(PARAGRAPHS[1]);
});

test('a date that does not exist is left out with a note', () => {
  const read = page(`<meta property="article:published_time" content="2024-02-30T10:00:00Z">
    <article><p>${PARAGRAPHS.join('</p><p>')}</p></article>`);
  expect(read.publishedAt).toBeNull();
  expect(read.notes.map((note) => note.code)).toEqual(['date_impossible']);
});

test.each([
  ['page_empty', '<html><head><title>News</title></head><body><div id="app"></div></body></html>'],
  [
    'page_error',
    '<title>404 Not Found</title><h1>Page not found</h1><p>The page you asked for has moved or never was.</p>',
  ],
  [
    'page_error',
    '<title>Access Denied</title><p>You have no permission to open this address on this server today.</p>',
  ],
  [
    'page_paywalled',
    `<h1>Town backs bridge</h1><p>${PARAGRAPHS[0]}</p><p>Subscribe to continue reading this story.</p>`,
  ],
  [
    'page_not_article',
    `<h1>Region</h1>${Array.from({ length: 20 }, (_, at) => `<div><h3><a href="/${at}">Council number ${at} votes on the budget of its schools</a></h3></div>`).join('')}`,
  ],
])('%s', (code, html) => {
  expect(readPage(html)).toMatchObject({ code });
});
