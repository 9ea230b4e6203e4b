import { execFileSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { writeCells, type Cells } from '../testing/write-cells.ts';

test('a strict reader in Python reads the same', async ({ skip }) => {
  const cells: Cells = [
    ['a "quoted", comma', 1],
    ['line\nbreak\r\nand \r alone', null],
    [null, 33.3],
    ['🗳 e\u0301 \u2028', -2],
  ];
  const { connection, ...database } = await openDatabase(':memory:', { threads: '1' });
  onTestFinished(database.close);
  const { csv } = await writeCells(connection, cells);
  const script =
    'import csv,json,sys\n' +
    "rows=csv.reader(open(sys.argv[1],encoding='utf-8',newline=''),strict=True)\n" +
    'print(json.dumps(list(rows)))';
  let printed: string;
  try {
    printed = execFileSync('python3', ['-c', script, csv], { encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      skip('there is no python3');
    }
    throw error;
  }
  expect(JSON.parse(printed)).toEqual([
    ['place', 'words', 'amount'],
    ...cells.map(([words, amount], place) => [String(place), words ?? '', String(amount ?? '')]),
  ]);
});
