import { expect, test } from 'vitest';
import type { Row } from '../measure/read-row.ts';
import { formatNumber, printTable } from './print-table.ts';

const ROW: Row = {
  name: 'extract: poll articles',
  reference: 'byte gate',
  unit: 'ms/10 kB',
  subjectCost: { median: 0.5678, min: 0.5, max: 0.6 },
  referenceCost: { median: 0.01, min: 0.01, max: 0.02 },
  ratio: { median: 56.78, min: 25, max: 1234.5 },
  rounds: 7,
  ratioGoal: 2,
  costGoal: 1,
  reached: false,
};

test('prints a Markdown table whose columns are of one width', () => {
  const free = { ...ROW, name: 'readArticle', ratioGoal: null, costGoal: null, reached: null };
  const [head, rule, first, second, end] = printTable([ROW, free]).split('\n');
  expect(head).toMatch(/^\| what +\| cost +\|/);
  expect(rule).toMatch(/^(?:\| -+ )+\|$/);
  expect(first?.split('|').map((cell) => cell.trim())).toEqual([
    '',
    'extract: poll articles',
    '0.568',
    'ms/10 kB',
    'byte gate',
    '0.01',
    '56.8 ×',
    '25–1,235',
    '7',
    '≤ 2 ×, ≤ 1 ms/10 kB: missed',
    '',
  ]);
  expect(second?.split('|').at(-2)?.trim()).toBe('');
  expect(end).toBe('');
  expect(new Set([head, rule, first, second].map((line) => line?.length)).size).toBe(1);
});

test.each([
  [0.012345, '0.0123'],
  [7, '7'],
  [99.96, '100'],
  [999.7, '1,000'],
  [12_345.6, '12,346'],
])('writes %f as %s', (value, written) => {
  expect(formatNumber(value)).toBe(written);
});
