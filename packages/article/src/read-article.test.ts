import type { Document, Reject } from '@topline/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileRecord } from './raw-record.ts';
import { readArticle, SIZE_LIMIT } from './read-article.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const source = { sourcePath: 'harbour/fares.txt' };

function read(text: string | Uint8Array, sourcePath = source.sourcePath): Document {
  const result = readArticle(
    fileRecord(sourcePath, typeof text === 'string' ? encode(text) : text),
  );
  if ('code' in result) throw new TypeError(result.message);
  return result;
}

function refuse(text: string | Uint8Array, sourcePath = source.sourcePath): Reject['code'] | null {
  const result = readArticle(
    fileRecord(sourcePath, typeof text === 'string' ? encode(text) : text),
  );
  return 'code' in result ? result.code : null;
}

describe('readArticle', () => {
  it('keeps the whole text, with one kind of line end', () => {
    const { article } = read(
      'Ferry fares to rise\r\nRiders object.\rSo does the mayor.\u2028Why?\n',
    );
    expect(article.text).toBe('Ferry fares to rise\nRiders object.\nSo does the mayor.\nWhy?\n');
    expect(article.title).toBe('Ferry fares to rise');
    expect(article.wordCount).toBe(11);
    expect(article).toMatchObject({ format: 'text', record: null, url: null, byline: null });
  });

  it('tells English from what may be something else', () => {
    expect(
      read(
        'The poll was taken by phone and most of the people who were asked said that it is fair.',
      ).article.language,
    ).toBe('en');
    expect(
      read('Die Umfrage wurde am Telefon gemacht und die meisten Befragten waren dafür gewesen.')
        .article.language,
    ).toBe('de');
    expect(read('52% 48%').article.language).toBeNull();
  });

  it('names an article by its path, however that is composed', () => {
    const composed = read('Text.', 'caf\u00e9.txt').article.id;
    expect(composed).toMatch(/^[\da-f]{16}$/);
    expect(read('Other.', 'cafe\u0301.txt').article.id).toBe(composed);
    expect(read('Text.', 'cafe.txt').article.id).not.toBe(composed);
  });

  it('hashes the raw bytes', () => {
    expect(read('abc').article.sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('notes what it repaired', () => {
    const raw = Uint8Array.from([...encode('Fares: \x07up '), 0xa3, 0x32, 0x2e]);
    const { article, rejects } = read(
      Uint8Array.from([...raw, ...encode(' Riders of the line object.')]),
    );
    expect(article.text).toBe('Fares:  up £2. Riders of the line object.');
    expect(rejects.map((note) => [note.code, note.message])).toEqual([
      ['decoded_windows_1252', 'not valid UTF-8 at byte 11; read as Windows-1252'],
      ['text_control_characters', '1 control characters were replaced by spaces'],
    ]);
  });

  it('refuses what it cannot read, with the reason', () => {
    expect(refuse('')).toBe('file_empty');
    expect(refuse('\uFEFF \n\t ')).toBe('file_empty');
    expect(refuse('%PDF-1.7 …')).toBe('file_binary');
    expect(refuse('a,b', 'table.csv')).toBe('format_unknown');
    expect(refuse(new Uint8Array(SIZE_LIMIT + 1))).toBe('file_too_large');
  });

  it('tells a file’s ending from a dot in its name', () => {
    const names = ['README', 'a/b.TXT', 'x.text', '.notes', 'v1.d/notes', 'Up 4.5 points in May'];
    expect(names.map((name) => refuse('Text.', name))).toEqual(names.map(() => null));
    expect(refuse('Text.', 'page.css')).toBe('format_unknown');
  });

  // Tried again where the machine was busy; quadratic time fails each try.
  it('reads a line of megabytes in a time in proportion to its length', { retry: 3 }, () => {
    const line = '“We will see,” said Ann Ash of the U.K. lobby. Some 41% agree. ';
    const time = (count: number) => {
      const raw = encode(line.repeat(count));
      const start = performance.now();
      expect(read(raw).quotes).toHaveLength(count);
      return performance.now() - start;
    };
    const small = Math.min(time(500), time(500));
    // Eight times the text; time that grows with its square would be 64 times as long.
    expect(time(4000)).toBeLessThan(24 * small + 300);
  });

  it('gives the same document for the same bytes, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (raw) => {
        expect(readArticle(fileRecord('a.txt', raw))).toEqual(
          readArticle(fileRecord('a.txt', raw.slice())),
        );
      }),
    );
  });
});
