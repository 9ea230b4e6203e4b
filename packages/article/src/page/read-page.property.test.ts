import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const WORDS =
  'council river vote survey bridge school mayor winter harbour budget report party region bakery'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 18, maxLength: 40 })
  .map((words) => `Officials said, on ${words.join(' ')}, that it would stay.`);
const paragraphs = fc.uniqueArray(sentence, { minLength: 4, maxLength: 9 });
const skeleton = fc.constantFrom(
  (text: string) => `<article>${text}</article>`,
  (text: string) => `<main><div class="story-body">${text}</div></main>`,
  (text: string) => `<div id="wrap"><div><section>${text}</section></div></div>`,
  (text: string) => `<table><tr><td>${text}</td></tr></table>`,
  (text: string) => `<form action="/"><div class="content">${text}</div></form>`,
);
const boilerplate = fc.constantFrom(
  '<nav><a href="/">QQFRONT</a> <a href="/s">QQSPORT</a></nav>',
  '<div class="share-tools"><a href="#">QQSHARE</a></div>',
  '<aside class="related"><h3>Related stories</h3><ul><li><a href="/x">QQ another story of the week</a></li></ul></aside>',
  '<div class="newsletter-signup">QQ Sign up for our newsletter.</div>',
  '<footer>QQ imprint</footer>',
  '<script>document.write("<p>QQ script</p>")</script>',
);

test('paragraphs come back in order, boilerplate does not, blocks cover the text', () => {
  fc.assert(
    fc.property(
      skeleton,
      paragraphs,
      fc.array(boilerplate, { maxLength: 6 }),
      (wrap, texts, extras) => {
        const inside = texts.map(
          (text, at) => `<p>${text}</p>${at % 3 === 1 ? (extras[at] ?? '') : ''}`,
        );
        const html = `<html><body>${extras.join('')}<h1>Heading of it</h1>${wrap(inside.join('\n'))}${extras[0] ?? ''}</body></html>`;
        const read = readPage(html);
        if ('code' in read) throw new Error(read.code);
        const body = read.blocks.filter(({ zone }) => zone === 'body');
        expect(body.map(({ span }) => read.text.slice(span.start, span.end))).toEqual(texts);
        expect(read.text).not.toContain('QQ');
        let end = 0;
        for (const { span } of read.blocks) {
          expect(read.text.slice(end, span.start)).toMatch(/^\s*$/);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBe(read.text.length);
      },
    ),
    { numRuns: 40 },
  );
});

test('the cells of any table slice to their text', () => {
  const cell = fc.constantFrom('12%', 'North', 'Yes & no', '<', '', '1,204');
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(rows, paragraphs, (grid, texts) => {
      const written = grid.map(
        (row) => `<tr><td>Row</td>${row.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`,
      );
      const read = readPage(
        `<article><p>${texts.join('</p><p>')}</p><table>${written.join('')}</table><p>${texts[0]} End.</p></article>`,
      );
      if ('code' in read) throw new Error(read.code);
      for (const table of read.tables) {
        for (const [at, row] of table.rows.entries()) {
          const printed = row.map(({ span }) => read.text.slice(span.start, span.end));
          expect(printed.slice(0, 1 + (grid[at]?.length ?? 0))).toEqual([
            'Row',
            ...(grid[at] ?? []),
          ]);
          expect(row.length).toBe(table.rows[0]?.length);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('nothing that looks like HTML makes it throw', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="',
    '">',
    '<table>',
    '<tr>',
    '<td colspan=-1>',
    '<td rowspan=99999>',
    '</table>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<plaintext>',
    '<title>',
    '&',
    '&#0;',
    '&#xFFFFFFFF;',
    '\0',
    '<a href=x>',
    'some words of a text. ',
    '<svg>',
    '<![CDATA[',
    '<br>',
    '<ul><li>',
    '\uD800',
    '\uFDD0',
    '<script type="application/ld+json">{"@type":"NewsArticle","author":[[[{"name":{}}]]],"headline":7}</script>',
    '<link rel=canonical href="http://[">',
    '<html lang="x-">',
    '<time datetime="9999-99-99">',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const read = readPage(pieces.join(''));
      expect('code' in read ? read.code : read.text).not.toBe('');
    }),
    { numRuns: 150 },
  );
});

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
