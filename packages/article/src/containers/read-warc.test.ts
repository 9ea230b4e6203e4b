import { Buffer } from 'node:buffer';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';
import { describe, expect, it } from 'vitest';
import { readAll, warcResponse } from '../testing/read-all.ts';
import { RECORD_LIMIT } from './container.ts';

const page = (words: string) => `<!doctype html><html><body><p>${words}</p></body></html>`;
const shown = (records: readonly { content: string | Uint8Array }[]) =>
  records.map(({ content }) => Buffer.from(content as Uint8Array).toString());

describe('readWarc', () => {
  it('reads what another program wrote, packed record by record', async () => {
    const pieces: Uint8Array[] = [];
    for (const words of ['one', 'two']) {
      const body = [new TextEncoder().encode(page(words))];
      const record = WARCRecord.create(
        {
          url: `https://e.org/${words}`,
          date: '2024-01-02T00:00:00Z',
          type: 'response',
          httpHeaders: { 'Content-Type': 'text/html; charset="UTF-8"' },
        },
        body,
      );
      pieces.push(await WARCSerializer.serialize(record, { gzip: true }));
    }
    const info = WARCRecord.createWARCInfo({ filename: 'x' }, { software: 'test' });
    const archive = Buffer.concat([
      await WARCSerializer.serialize(info, { gzip: true }),
      ...pieces,
    ]);
    const { records, rejects } = await readAll('crawl.warc.gz', archive, { size: 100 });
    expect(rejects).toEqual([]);
    expect(shown(records)).toEqual([page('one'), page('two')]);
    expect(records[1]).toMatchObject({
      format: 'warc',
      kind: 'html',
      charset: 'UTF-8',
      stated: { url: 'https://e.org/two' },
    });
    expect(records[0]?.record).toMatch(/^<urn:uuid:/);
  });

  it('undoes chunks and content codings, and those that are stated but not there', async () => {
    const body = page('words in a body');
    const chunked = `5\r\n${body.slice(0, 5)}\r\n${(body.length - 5).toString(16)};x\r\n${body.slice(5)}\r\n0\r\n\r\n`;
    const type = 'Content-Type: text/html\r\n';
    const archive = Buffer.concat([
      warcResponse('a', gzipSync(body), { headers: `${type}Content-Encoding: gzip` }),
      warcResponse('b', brotliCompressSync(body), { headers: `${type}content-encoding: br` }),
      warcResponse('c', deflateSync(body), { headers: `${type}Content-Encoding: deflate` }),
      warcResponse('d', chunked, { headers: `${type}Transfer-Encoding: chunked` }),
      warcResponse('e', body, {
        headers: `${type}Transfer-Encoding: chunked\r\nContent-Encoding: gzip`,
      }),
      warcResponse('f', Buffer.from([1, 2, 3, 4]), { headers: `${type}Content-Encoding: zstd` }),
      warcResponse('g', Buffer.from([0x1f, 0x8b, 3, 4, 9, 9]), {
        headers: `${type}Content-Encoding: gzip`,
      }),
    ]);
    const { records, rejects } = await readAll('a.warc', archive);
    expect(shown(records)).toEqual([body, body, body, body, body]);
    expect(rejects.map(({ record, code }) => [record, code])).toEqual([
      ['<urn:f>', 'http_coding'],
      ['<urn:g>', 'http_coding'],
    ]);
  });

  it('names what it does not read: other answers than 200, and pictures', async () => {
    const archive = Buffer.concat([
      warcResponse('a', 'moved', { status: '301 Moved Permanently' }),
      warcResponse('b', 'x', { headers: 'Content-Type: image/png' }),
      warcResponse('c', page('kept')),
    ]);
    const { records, rejects } = await readAll('a.warc', archive);
    expect(shown(records)).toEqual([page('kept')]);
    expect(rejects.map(({ code, message }) => [code, message])).toEqual([
      ['http_status', 'not read: the server answered with status 301'],
      ['content_type', 'not read: its type is image/png'],
    ]);
  });

  it.each([-30, -3, 5, 400])(
    'goes on after a Content-Length that is wrong by %i',
    async (length) => {
      const archive = Buffer.concat([
        warcResponse('a', page('first of all')),
        warcResponse('b', page('second of all'), { length }),
        warcResponse('c', page('third of all')),
        warcResponse('d', page('fourth of all')),
      ]);
      const { records, rejects } = await readAll('a.warc', archive, { size: 64 });
      expect(rejects).toEqual([]);
      expect(shown(records)).toEqual(
        ['first', 'second', 'third', 'fourth'].map((no) => page(`${no} of all`)),
      );
      expect(records.map(({ notes }) => notes.map(({ code }) => code))).toEqual([
        [],
        ['warc_length'],
        [],
        [],
      ]);
    },
  );

  it('tells where an archive is cut, and what belongs to no record', async () => {
    const two = Buffer.concat([warcResponse('a', page('one')), warcResponse('b', page('two'))]);
    const cut = await readAll('a.warc', two.subarray(0, two.length - 30));
    expect(shown(cut.records)).toEqual([page('one')]);
    expect(cut.rejects).toMatchObject([{ code: 'warc_cut', record: '<urn:b>' }]);

    const torn = Buffer.concat([two, Buffer.from('rubbish\r\n'.repeat(20)), two]);
    const read = await readAll('a.warc', torn);
    expect(shown(read.records)).toEqual(['one', 'two', 'one', 'two'].map(page));
    expect(read.rejects).toMatchObject([{ code: 'warc_broken' }]);
    expect(read.rejects[0]?.message).toContain('180 bytes belong to no record');
  });

  it('passes over what is too large, packed or not', async () => {
    const large = Buffer.alloc(RECORD_LIMIT + 1, 'a');
    const packed = { headers: 'Content-Type: text/html\r\nContent-Encoding: gzip' };
    const archive = Buffer.concat([
      warcResponse('a', large),
      warcResponse('b', gzipSync(large), packed),
      warcResponse('c', page('kept')),
    ]);
    const { records, rejects } = await readAll('a.warc', archive);
    expect(shown(records)).toEqual([page('kept')]);
    expect(rejects.map(({ record, code }) => [record, code])).toEqual([
      ['<urn:a>', 'record_too_large'],
      ['<urn:b>', 'record_too_large'],
    ]);
  });
});
