import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { holdRatchet, readRatchet } from '../ratchet/ratchet.ts';
import { parsePrintedTable } from './parse-printed-table.ts';
import { scoreTables } from './score-tables.ts';
import { readTableGold } from './table-gold.ts';

const GOLD = fileURLToPath(new URL('../../gold-tables', import.meta.url));
const RATCHET = fileURLToPath(new URL('../../ratchet.json', import.meta.url));

test('the labelled tables are read as well as ever', async () => {
  const gold = await readTableGold(GOLD);
  expect(gold.length).toBeGreaterThanOrEqual(20);
  const scores = scoreTables(gold);
  expect(scores.gold).toBeGreaterThan(200);
  const ratchet = await readRatchet(RATCHET);
  expect(ratchet['tables']).toBeDefined();
  expect(() => holdRatchet(ratchet, 'tables', scores.levels)).not.toThrow();
});

const TABLE = `Ipsos asked about the pier.

 | Men | Women
Keep | 61 | 55
Close | 39 | 45
`;
const cell = { value: 61, pollster: 'Ipsos', words: ['keep'], subgroup: 'men' };
const share = { measure: 'share', wave: 'current' } as const;

test('a cell counts as far as it is right, and what no label has counts against', () => {
  const printed = parsePrintedTable(TABLE);
  const span = printed.places.get('1,1')!;
  const score = (subgroup: string) =>
    scoreTables([{ ...printed, id: 'pier', cells: [{ ...cell, ...share, span, subgroup }] }]);
  const right = score('men');
  expect(right).toMatchObject({ gold: 1, predicted: 4 });
  expect(right.levels.strict).toEqual({ p: 0.25, r: 1, f1: 0.4 });
  const wrong = score('women').levels;
  expect([wrong.measure.r, wrong.subgroup.r, wrong.strict.r]).toEqual([1, 0, 0]);
});

test('the notation: spans, captions, cells over several columns', () => {
  const { text, tables } = parsePrintedTable(
    '= Views\n | #Age | <\n | Young | Old\nYes | 1% | 2%\n',
  );
  const [table] = tables;
  expect(text.slice(table!.caption!.start, table!.caption!.end)).toBe('Views');
  expect(table!.rows[0]![1]).toBe(table!.rows[0]![2]);
  expect(table!.rows[0]![1]!.heading).toBe(true);
  expect(table!.rows.map((row) => row.map(({ span }) => text.slice(span.start, span.end)))).toEqual(
    [
      ['', 'Age', 'Age'],
      ['', 'Young', 'Old'],
      ['Yes', '1%', '2%'],
    ],
  );
});
