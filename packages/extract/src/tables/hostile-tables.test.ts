import { expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { documentOf } from '../testing/document-of.ts';
import { tableDocument } from '../testing/table-document.ts';

const LEAD = 'YouGov asked 1,004 adults about the tram.';

function secondsFor(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** A table of one figure repeated, built without its cells' marks. */
function square(size: number, cell: string) {
  const row = Array.from({ length: size }, () => cell).join('\t');
  const text = `${LEAD}\n${Array.from({ length: size }, () => row).join('\n')}`;
  const step = cell.length + 1;
  const rows = Array.from({ length: size }, (_, line) =>
    Array.from({ length: size }, (__, column) => {
      const start = LEAD.length + 1 + line * (row.length + 1) + column * step;
      return { span: { start, end: start + cell.length }, heading: false };
    }),
  );
  return { ...documentOf(text), tables: [{ caption: null, rows }] };
}

test('a table too large for a newspaper is left alone, each number in the ledger', () => {
  const document = square(160, '5%');
  let mentions = 0;
  const time = secondsFor(() => {
    const read = extract(document);
    expect(read.figures).toEqual([]);
    mentions = read.mentions.length;
  });
  expect(mentions).toBe(160 * 160 + 1);
  expect(time).toBeLessThan(4);
});

test('the time grows with the cells', () => {
  const small = secondsFor(() => extract(square(60, '45%')));
  const large = secondsFor(() => extract(square(120, '45%')));
  expect(large).toBeLessThan(Math.max(0.2, small) * 12);
});

test('ragged rows, empty headings, empty tables', () => {
  const { figures } = extract(
    tableDocument(`
${LEAD}

 | | 
Support | 45% |
Oppose | 35% | | 12
Don't know`),
  );
  expect(figures.map(({ response, value }) => [response, value])).toContainEqual(['support', 45]);
  const none = { caption: null, rows: [] };
  const empty = { caption: null, rows: [[]] };
  expect(extract({ ...documentOf(LEAD), tables: [none, empty] }).figures).toEqual([]);
});

test('long headings and cells', () => {
  const long = 'support (1,000 '.repeat(400);
  const document = tableDocument(
    `${LEAD}\n\n${long} | ${long}\nYes | ${'45% '.repeat(2000)}\nNo | 30%`,
  );
  expect(secondsFor(() => extract(document))).toBeLessThan(2);
});
