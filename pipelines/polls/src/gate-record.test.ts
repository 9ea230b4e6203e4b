import { Buffer } from 'node:buffer';
import { loadPageReader, readArticle, readRecords, type RawRecord } from '@topline/article';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { gateRecord } from './gate-record.ts';
import { processRecord, STAGES } from './process-record.ts';

const readPage = await loadPageReader();
const stages = { ...STAGES, readArticle: (raw: RawRecord) => readArticle(raw, readPage) };

const FILLER =
  'The council met on Tuesday to talk about the bridge, which has been shut since the flood of last ' +
  'spring, and put off its vote until the engineers have been heard about the piers.';
const POLL =
  'Ipsos asked 1,004 adults, and the poll found that 61% want the tram while 27% do not.';
const sentence = fc.constantFrom(
  POLL,
  FILLER,
  'Some 61% of the traffic crosses the bridge.',
  'Of those with a view, 52% back the tram.',
  'A survey by YouGov puts it at 48%.',
);
/** Ways to write a letter or a word so that its letters are not side by side. */
const disguise = fc.constantFrom(
  (text: string) => text,
  (text: string) => text,
  (text: string) => text.replaceAll(/[a-z]{3}(?=[a-z])/gi, '$&<b></b>'),
  (text: string) => text.replaceAll('o', '&#111;').replaceAll('s', '&#x73;'),
  (text: string) => text.replaceAll(/(?<=[a-z]{2})(?=[a-z])/gi, '\u00AD'),
  (text: string) => text.replaceAll(/(?<=[a-z]{2})(?=[a-z])/gi, '**'),
);

const files = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), disguise, fc.nat(6))
  .map(([sentences, change, format]): [name: string, content: Buffer] => {
    const words = [...sentences, FILLER, FILLER.replace('Tuesday', 'Friday')];
    const text = words.map(change).join('\n\n');
    const page = `<!doctype html><html lang="en"><title>Tram</title><body><p>${words.map(change).join('</p><p>')}</p></body></html>`;
    const json = JSON.stringify({ title: 'Tram', body: text });
    const formats: [string, Buffer][] = [
      ['a.txt', Buffer.from(text)],
      ['a.md', Buffer.from(text)],
      ['a.html', Buffer.from(page)],
      ['a.html', Buffer.from(`\uFEFF${page}`, 'utf16le')],
      ['a.jsonl', Buffer.from(json)],
      ['a.jsonl', Buffer.from(json.replaceAll('p', '\\u0070').replaceAll('o', '\\u006F'))],
      ['a.csv', Buffer.from(`title,text\nTram,"${text.replaceAll('"', '""')}"\n`)],
    ];
    return formats[format]!;
  });

async function pollRows([sourcePath, content]: [string, Buffer], gated: boolean) {
  async function* chunks() {
    yield content;
  }
  const rows = [];
  let records = 0;
  const options = gated ? { gate: gateRecord } : {};
  for await (const found of readRecords({ sourcePath, chunks: chunks() }, options)) {
    for (const raw of found) {
      if (!('content' in raw)) continue;
      records += 1;
      const { polls, figures } = processRecord(raw, gated, stages).rows;
      rows.push(...polls, ...figures);
    }
  }
  return { records, rows };
}

test('the gate changes no poll and no figure, however the words are written', async () => {
  const seen = { dismissed: 0, figures: 0 };
  await fc.assert(
    fc.asyncProperty(files, async (file) => {
      const off = await pollRows(file, false);
      const on = await pollRows(file, true);
      expect(on.rows).toEqual(off.rows);
      seen.dismissed += off.records - on.records;
      seen.figures += on.rows.length;
    }),
    { numRuns: 150 },
  );
  expect(seen.dismissed).toBeGreaterThan(5);
  expect(seen.figures).toBeGreaterThan(50);
});
