import { Buffer } from 'node:buffer';
import type { Document } from '@topline/model';
import { describe, expect, it } from 'vitest';
import { fileRecord, type RawRecord } from './raw-record.ts';
import { loadPageReader } from './page/load-page-reader.ts';
import { readArticle } from './read-article.ts';

const readPage = await loadPageReader();

function read(
  sourcePath: string,
  content: string | Uint8Array,
  more: Partial<RawRecord> = {},
): Document {
  const raw = typeof content === 'string' ? Buffer.from(content) : content;
  const result = readArticle({ ...fileRecord(sourcePath, raw), ...more }, readPage);
  if ('code' in result) throw new TypeError(result.message);
  return result;
}

const notes = ({ rejects }: Document) => rejects.map(({ code }) => code);

describe('Markdown', () => {
  const MARKDOWN = `---
title: Trams win
date: 2024-02-03
author: [Ann Ash, Bo Beck]
---
# Trams win

A **poll** of [1,004 adults](https://e.org)
says so.

- 61% for
- 39% against

| | Yes | No |
|---|---|---|
| Women | 66 | 34 |
`;
  it('lays out blocks, lists and tables, and takes metadata from the front matter', () => {
    const { article, tables, sentences } = read('a.md', MARKDOWN);
    expect(article.text).toBe(
      'Trams win\n\nA poll of 1,004 adults says so.\n\n61% for\n39% against\n\n\tYes\tNo\nWomen\t66\t34',
    );
    expect(article).toMatchObject({
      format: 'markdown',
      title: 'Trams win',
      publishedAt: '2024-02-03',
      byline: 'Ann Ash, Bo Beck',
    });
    expect(sentences.map(({ zone }) => zone)).toEqual([
      'headline',
      'body',
      'list',
      'list',
      'table',
      'table',
    ]);
    const cells = tables[0]?.rows.map((row) =>
      row.map(({ span }) => article.text.slice(span.start, span.end)),
    );
    expect(cells).toEqual([
      ['', 'Yes', 'No'],
      ['Women', '66', '34'],
    ]);
  });

  it('leaves out front matter that is broken or made to grow', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]\n`;
    for (const yaml of ['title: "open\n', '[1, 2]\n', bomb]) {
      const document = read('a.md', `---\n${yaml}---\nThe text of it.\n`);
      expect(document.article.text).toBe('The text of it.');
      expect(notes(document)).toEqual(['front_matter_broken']);
    }
  });
});

describe('decoding', () => {
  it('puts right what was encoded twice, and says so', () => {
    const document = read(
      'a.txt',
      'It isnâ€™t â€œfairâ€\u009D, said ZoÃ« of the cafÃ©. Â£5 and 61%.',
    );
    expect(document.article.text).toBe('It isn’t “fair”, said Zoë of the café. £5 and 61%.');
    expect(notes(document)).toEqual(['text_double_encoded']);
  });

  it('leaves words alone that only look like it', () => {
    const text = 'NÃO, said SÃO PAULO; L’ÂGE D’OR â la carte.';
    expect(read('a.txt', text).article.text).toBe(text);
  });

  it('tells of replacement characters that it was given', () => {
    expect(notes(read('a.txt', 'The caf\uFFFD is shut.'))).toEqual(['text_replacement_characters']);
  });

  const REST =
    'The word was heard all over the square, where people had waited since the morning for the ' +
    'first count of the day, and it was heard again in the evening when the last boxes came in.';
  it('takes the character set from the header, else from the page', () => {
    const html = (meta: string) =>
      Buffer.from(
        `<html><head>${meta}</head><body><p>\xC4\xE0 is yes.</p><p>${REST}</p></body></html>`,
        'latin1',
      );
    const meta = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
    expect(read('a.html', html(meta)).article.text).toBe(`Да is yes.\n\n${REST}`);
    expect(read('a.html', html(''), { charset: 'cp1251' }).article.text).toBe(
      `Да is yes.\n\n${REST}`,
    );
  });

  it('rejects a page that is a picture', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0);
    expect(readArticle(fileRecord('a.html', png))).toMatchObject({ code: 'file_binary' });
  });
});

describe('metadata', () => {
  it('reads dates with the offset that they give, and leaves out those that do not exist', () => {
    expect(stated('2024-02-29T10:00:00+0200')).toEqual(['2024-02-29T10:00:00+02:00']);
    expect(stated('Tue, 03 Oct 2023 09:05:00 GMT')).toEqual(['2023-10-03T09:05:00Z']);
    expect(stated('October 3, 2023')).toEqual(['2023-10-03']);
    expect(stated('2023-02-29')).toEqual([null, 'date_impossible']);
    expect(stated('2023-13-01')).toEqual([null, 'date_impossible']);
    expect(stated('03/10/2023')).toEqual([null, 'date_unread']);
  });

  it('names an article by its URL, however that is decorated', () => {
    const id = (url: string) => read('a.txt', 'Text.', { stated: { url } }).article.id;
    expect(id('http://e.org/a/?utm_source=x#top')).toBe(id('https://e.org/a'));
    expect(id('https://e.org/b')).not.toBe(id('https://e.org/a'));
    expect(id('no address')).toBe(read('a.txt', 'Text.').article.id);
  });

  it('puts a title in front of a text that does not begin with it', () => {
    const more = { format: 'jsonl', kind: 'text', stated: { title: 'Trams  win' } } as const;
    expect(read('a', 'It is so.', more).article.text).toBe('Trams win\n\nIt is so.');
    expect(read('a', 'Trams win\n\nIt is so.', more).article.text).toBe('Trams win\n\nIt is so.');
  });
});

function stated(publishedAt: string) {
  const document = read('a.jsonl', 'Some text.', {
    format: 'jsonl',
    kind: 'text',
    stated: { publishedAt },
  });
  return [document.article.publishedAt, ...notes(document)];
}
