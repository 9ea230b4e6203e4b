import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { claimOf } from '../testing/claims-in.ts';
import { tableDocument } from '../testing/table-document.ts';

const LEAD = 'YouGov asked 1,004 adults about the tram.';
const ANSWERS = ['Support', 'Oppose', 'Neither', 'Don’t know', 'Prefer not to say'];
const GROUPS = ['All', 'Men', 'Women', '18-34', '35-54', '65+'];
const WAVES = ['March 2023', 'May 2023', 'June 2024'];

/** Rows of a table with headings on top and on the left. */
type Printed = readonly (readonly string[])[];

const grids = fc
  .record({
    answers: fc.subarray(ANSWERS, { minLength: 2 }),
    across: fc.oneof(
      fc.subarray(GROUPS, { minLength: 2 }).filter((groups) => groups.some((one) => one !== 'All')),
      fc.subarray(WAVES, { minLength: 2 }),
      fc.constant<string[]>(['%']),
    ),
    seed: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 36, maxLength: 36 }),
  })
  .map(({ answers, across, seed }): Printed => [
    ['', ...across],
    ...answers.map((answer, row) => [
      answer,
      ...across.map((_, column) => `${seed[row * 6 + column]}%`),
    ]),
  ]);

const printTable = (rows: Printed) => rows.map((row) => row.join(' | ')).join('\n');

function claimsOf(article: string): string[] {
  return extract(tableDocument(article))
    .figures.filter(({ rule }) => rule.startsWith('table-'))
    .map(claimOf)
    .toSorted();
}

const claimsOfTable = (rows: Printed) => claimsOf(`${LEAD}\n\n${printTable(rows)}`);

function transpose(rows: Printed): Printed {
  return rows[0]!.map((_, column) => rows.map((row) => row[column]!));
}

/** The items in another order, the first in its place. */
function permute<Item>(items: readonly Item[], keys: readonly number[]): Item[] {
  const [head, ...rest] = items;
  const order = rest.map((item, index) => ({ item, key: keys[index] ?? 0 }));
  return [head!, ...order.toSorted((a, b) => a.key - b.key).map(({ item }) => item)];
}

test('every figure of a generated table is read', () => {
  fc.assert(
    fc.property(grids, (rows) => {
      expect(claimsOfTable(rows)).toHaveLength((rows.length - 1) * (rows[0]!.length - 1));
    }),
    { numRuns: 60 },
  );
});

test('rows and columns may change places', () => {
  fc.assert(
    fc.property(grids, (rows) => {
      expect(claimsOfTable(transpose(rows))).toEqual(claimsOfTable(rows));
    }),
    { numRuns: 60 },
  );
});

test('rows and columns may stand in any order', () => {
  const keys = fc.array(fc.integer(), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(grids, keys, keys, (rows, down, across) => {
      const mixed = permute(rows, down).map((row) => permute(row, across));
      expect(claimsOfTable(mixed)).toEqual(claimsOfTable(rows));
    }),
    { numRuns: 60 },
  );
});

test('another table changes nothing in the first', () => {
  const others = fc.constantFrom(
    'Team | P | W | D | L | Pts\nRovers | 10 | 7 | 2 | 1 | 23',
    'Item | Price\nBread | £1.40\nMilk | £1.10',
    '= Election result in Ward Five\nCandidate | Votes | %\nHill | 1,204 | 55.1\nLee | 900 | 44.9',
    'Day | Opens | Closes\nMonday | 9.00 | 17.00',
  );
  fc.assert(
    fc.property(grids, others, fc.boolean(), (rows, other, isBefore) => {
      const own = `${LEAD}\n\n${printTable(rows)}`;
      const story = isBefore
        ? `The town:\n\n${other}\n\nIn other news.\n\n${own}`
        : `${own}\n\nIn other news.\n\n${other}`;
      expect(claimsOf(story)).toEqual(claimsOf(own));
    }),
    { numRuns: 40 },
  );
});

test('any grid of cells is read, each number once, every figure with a poll', () => {
  const cells = fc.oneof(
    fc.constantFrom(
      '',
      '-',
      '45%',
      '12 (+3)',
      '<1',
      '18-34',
      'All',
      'Women',
      '1,004',
      'May',
      '2019',
    ),
    fc.constantFrom(
      'YouGov',
      'Base',
      'Lead',
      'Net',
      'Change',
      'Seats',
      'Don’t know',
      '±3',
      'Lab +4',
    ),
    fc.string({ maxLength: 12 }).map((words) => words.replaceAll(/[|\n\r\t<^#=]/gu, ' ')),
  );
  const grid = fc.array(fc.array(cells, { minLength: 2, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(grid, (rows) => {
      const document = tableDocument(`${LEAD}\n\n${printTable(rows)}\n\nIt said so.`);
      const { mentions, figures, polls } = extract(document);
      for (const [index, { span, role, figure, reason }] of mentions.entries()) {
        expect(span.start).toBeGreaterThanOrEqual(mentions[index - 1]?.span.end ?? 0);
        expect(figure !== null).toBe(role === 'poll_figure');
        expect(reason !== null).toBe(role === 'unresolved');
      }
      for (const figure of figures) {
        expect(polls).toContain(figure.poll);
        expect(figure.response.trim()).not.toBe('');
        expect(mentions.filter((one) => one.figure === figure).map(({ span }) => span)).toEqual(
          figure.mentionSpans,
        );
        expect(figure.unit === 'percent' && figure.value > 100).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});
