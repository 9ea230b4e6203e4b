import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll } from '../testing/read-all.ts';
import { EXPANSION_LIMIT } from './gunzip-chunks.ts';
import { RECORD_LIMIT } from './container.ts';

const LINES = [
  { headline: 'Trams', body: 'A poll says 41%.', link: 'https://e.org/1', author: ['Al', 'Bo'] },
  { headline: 'Buses', body: '<p>No “poll” here.</p>', source: { name: 'The Echo' } },
];
const jsonl = LINES.map((line) => JSON.stringify(line)).join('\n');
const codes = (rejects: readonly { code: string; record: string | null }[]) =>
  rejects.map(({ code, record }) => [record, code]);

describe('exports', () => {
  it('finds text and metadata by their usual names', async () => {
    const { records, rejects } = await readAll('a.jsonl', jsonl);
    expect(rejects).toEqual([]);
    expect(records).toMatchObject([
      {
        record: 'line 1',
        format: 'jsonl',
        kind: 'text',
        content: 'A poll says 41%.',
        stated: { title: 'Trams', url: 'https://e.org/1', byline: 'Al, Bo', publisher: null },
      },
      { record: 'line 2', kind: 'html', stated: { title: 'Buses', publisher: 'The Echo' } },
    ]);
  });

  it('takes the columns that the user names', async () => {
    const { records } = await readAll('a.csv', 'A,B,text\nright,head,wrong\n', {
      map: { text: 'A', title: 'B' },
    });
    expect(records).toMatchObject([{ content: 'right', stated: { title: 'head' } }]);
  });

  it('finds the articles of JSON in whatever it is wrapped, in pieces of any size', async () => {
    const shapes = [
      JSON.stringify(LINES),
      JSON.stringify(LINES, null, 2),
      JSON.stringify({ took: 3, ids: [1, [2]], articles: LINES, next: { articles: 'none' } }),
      JSON.stringify({ meta: { articles: 'a{"[' }, items: LINES }, null, 1),
      LINES.map((line) => JSON.stringify(line, null, 2)).join('\n'),
    ];
    for (const shape of shapes) {
      for (const size of [1, 7, 1 << 16]) {
        const { records, rejects } = await readAll('a.json', shape, { size });
        expect(rejects).toEqual([]);
        expect(records.map(({ stated }) => stated.title)).toEqual(['Trams', 'Buses']);
      }
    }
    const [one] = (await readAll('a.json', JSON.stringify(LINES[0], null, 2))).records;
    expect(one).toMatchObject({ content: 'A poll says 41%.', format: 'json' });
  });

  it('gives back any text, whatever its characters and the pieces it comes in', async () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 30 })
      .filter((t) => /\S/.test(t));
    const sizes = fc.integer({ min: 1, max: 50 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 5 }),
        sizes,
        async (texts, size) => {
          const items = texts.map((body) => ({ id: 1, body }));
          const all = [
            await readAll('a.json', JSON.stringify(items), { size }),
            await readAll('a.jsonl', items.map((item) => JSON.stringify(item)).join('\r\n'), {
              size,
            }),
          ];
          for (const { records } of all)
            expect(records.map(({ content }) => content)).toEqual(texts);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads CSV with quotes, line feeds in cells, other delimiters and byte order marks', async () => {
    const csv = 'title;text;date\r\n"A ""b""; c";"one\ntwo";2024-01-02\r\nD;three;\r\n';
    for (const size of [1, 5, 1000]) {
      const { records, rejects } = await readAll('a.csv', `\uFEFF${csv}`, { size });
      expect(rejects).toEqual([]);
      expect(records.map(({ content, record, stated }) => [record, content, stated.title])).toEqual(
        [
          ['row 1', 'one\ntwo', 'A "b"; c'],
          ['row 2', 'three', 'D'],
        ],
      );
      expect(records[0]?.stated.publishedAt).toBe('2024-01-02');
    }
    const tsv = await readAll('x', 'headline\tbody\nA\tone, two\n');
    expect(tsv.records).toMatchObject([{ format: 'csv', content: 'one, two' }]);
  });

  it('reads UTF-16 and unpacks gzip of several members, by content and not by name', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(jsonl, 'utf16le')]);
    expect((await readAll('a.jsonl', utf16)).records).toHaveLength(2);
    const [first = '', second = ''] = jsonl.split('\n');
    const packed = Buffer.concat([gzipSync(`${first}\n`), gzipSync(second)]);
    expect((await readAll('a.jsonl.gz', packed, { size: 9 })).records).toHaveLength(2);
    expect((await readAll('a.txt', packed)).records).toHaveLength(2);
  });
});

describe('bad input', () => {
  it('reads on past lines that are broken, arrays or without a text', async () => {
    const raw = `{"text": "one"}\n{"text": \n[1, 2]\n\n{"other": 1}\n"text"\n{"text": "two"}\n`;
    const { records, rejects } = await readAll('a.jsonl', raw);
    expect(records.map(({ record, content }) => [record, content])).toEqual([
      ['line 1', 'one'],
      ['line 7', 'two'],
    ]);
    expect(codes(rejects)).toEqual([
      ['line 2', 'json_broken'],
      ['line 3', 'json_not_object'],
      ['line 5', 'record_without_text'],
      ['line 6', 'json_not_object'],
    ]);
  });

  it('notes uneven rows and ends a row whose quote nothing closes', async () => {
    const raw = 'title,text\nA,one\nB,two,three\nC\nD,"four\nE,five\nF,six "and" more\n';
    const { records, rejects } = await readAll('a.csv', raw);
    expect(
      records.map(({ record, content, notes }) => [record, content, ...notes.map((n) => n.code)]),
    ).toEqual([
      ['row 1', 'one'],
      ['row 2', 'two', 'csv_uneven'],
      ['row 4', 'four', 'csv_quotes'],
      ['row 5', 'five'],
      ['row 6', 'six "and" more'],
    ]);
    expect(codes(rejects)).toEqual([['row 3', 'record_without_text']]);
  });

  it('says which columns there are where none holds a text', async () => {
    const { rejects } = await readAll('a.csv', 'id,name\n1,x\n2,y\n');
    expect(rejects).toMatchObject([{ code: 'columns_without_text' }]);
    expect(rejects[0]?.message).toContain('id, name');
  });

  it('reads what comes before the end of truncated gzip', async () => {
    const many = Array.from({ length: 3000 }, (_, no) => `{"text": "story ${no * 7919}"}`).join(
      '\n',
    );
    const packed = gzipSync(many);
    const { records, rejects } = await readAll('a.jsonl.gz', packed.subarray(0, packed.length / 2));
    expect(records.length).toBeGreaterThan(500);
    expect(records[0]).toMatchObject({ content: 'story 0' });
    expect(rejects.at(-1)).toMatchObject({ code: 'gzip_broken', record: null });
    // Half an article is none.
    const prose = `Trams. ${many.replaceAll(/[{}"]/g, '')}`;
    const half = await readAll('a.txt.gz', gzipSync(prose).subarray(0, 2000));
    expect(half.records).toEqual([]);
    expect(half.rejects).toMatchObject([{ code: 'gzip_broken' }]);
  });

  it('stops a gzip bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    expect(60_000_000 / bomb.length).toBeGreaterThan(EXPANSION_LIMIT);
    const { records, rejects } = await readAll('a.jsonl.gz', bomb);
    expect(records).toEqual([]);
    expect(rejects.map(({ code }) => code)).toContain('gzip_bomb');
  });

  it('passes over a record that is too large, and reads the next', async () => {
    const long = `{"text": "${'a'.repeat(RECORD_LIMIT)}"}`;
    const lines = await readAll('a.jsonl', `${long}\n{"text": "two"}`);
    expect(codes(lines.rejects)).toEqual([['line 1', 'record_too_large']]);
    expect(lines.records).toMatchObject([{ record: 'line 2', content: 'two' }]);
    const list = await readAll('a.json', `[${long}, {"text": "two"}]`);
    expect(codes(list.rejects)).toEqual([['item 1', 'record_too_large']]);
    expect(list.records).toMatchObject([{ record: 'item 2', content: 'two' }]);
  });

  it.each(['a.jsonl', 'a.json', 'a.csv'])('an empty %s holds no article', async (path) => {
    expect((await readAll(path, '')).rejects).toMatchObject([{ code: 'container_empty' }]);
  });

  it('lines that are not UTF-8 are read as Windows-1252, each by itself', async () => {
    const raw = Buffer.concat([
      Buffer.from('title,text\nA,“é”\nB,caf'),
      Buffer.from([0xe9, 10]),
      Buffer.from('C,“ü”\n'),
    ]);
    const { records, rejects } = await readAll('a.csv', raw);
    expect(records.map(({ content }) => content)).toEqual(['“é”', 'café', '“ü”']);
    expect(rejects).toMatchObject([{ code: 'decoded_windows_1252', record: null }]);
  });

  it('never throws, whatever the bytes, and loses nothing in silence', async () => {
    const starts = fc.constantFrom(
      '{"text":',
      '[{',
      'title,text\n"',
      'WARC/1.0\r\n',
      '\x1F\x8B\b',
      '---\n',
    );
    const names = fc.constantFrom('a.jsonl', 'a.json', 'a.csv', 'a.warc', 'a.gz', 'a.txt');
    await fc.assert(
      fc.asyncProperty(
        names,
        starts,
        fc.string({ unit: 'binary', maxLength: 80 }),
        async (name, start, rest) => {
          const { found } = await readAll(name, Buffer.from(start + rest, 'latin1'), { size: 11 });
          expect(found.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
