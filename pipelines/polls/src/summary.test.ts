import { reject, TABLE_NAMES } from '@topline/model';
import type { Release } from '@topline/warehouse';
import colors from 'picocolors';
import { expect, test } from 'vitest';
import { processFile, rejectRecord, STAGES } from './process-record.ts';
import { summarise } from './summary.ts';
import { emptyTally, tallyRows, type Tally } from './tally-rows.ts';

const plain = colors.createColors(false);
const emptyCounts = Object.fromEntries(TABLE_NAMES.map((name) => [name, 0])) as Release['counts'];
const release = {
  id: '0123456789ab',
  path: '/somewhere/out/releases/0123456789ab',
  invariants: [
    { name: 'spans_slice_back', description: '', offending: 0 },
    { name: 'every_number_is_mentioned', description: '', offending: 0 },
  ],
  unchanged: false,
  counts: emptyCounts,
  rolesCount: {},
  checks: { pass: 0, warn: 0, fail: 0, unknown: 0 },
  changes: { added: 7, changed: 1, withdrawn: 0 },
} satisfies Release;

function tallyOf(count: number, status: 'pass' | 'fail'): Tally {
  const tally = emptyTally();
  const bytes = new TextEncoder().encode('Ipsos asked people about trams.\nIt was a small poll.\n');
  for (let index = 0; index < count; index++) {
    const checkDocument = () => ({
      checks: [
        {
          code: 'C01',
          status,
          poll: null,
          figures: [],
          expected: null,
          found: null,
          message: `It adds up to ${index}.`,
        },
      ],
      disclosures: [],
    });
    tallyRows(tally, processFile(bytes, `${index}.txt`, { ...STAGES, checkDocument }).rows);
  }
  return tally;
}

test('tells what there is, and the checks that speak one by one while they are few', () => {
  const lines = summarise({ release, tally: tallyOf(2, 'fail') }, 'out', plain).split('\n');
  expect(lines[0]).toBe('2 articles, 0 polls, 0 figures');
  expect(lines).toContain('  numbers  0 of 0 accounted for, 0 of them unresolved');
  expect(lines).toContain('           fail C01  It adds up to 1. 1.txt');
  expect(lines).toContain('  rejects  none');
  expect(lines).toContain(
    '  release  out/latest (0123456789ab, 7 rows added, 1 changed, 0 withdrawn)',
  );
});

test('counts checks when they are many', () => {
  const text = summarise({ release, tally: tallyOf(50, 'fail') }, 'out', plain);
  expect(text).toContain('  checks   50 fail, 0 warn, 0 pass, 0 unknown\n');
  expect(text).not.toContain('It adds up');
});

test('tells the first rejects with code and place, and that there are more', () => {
  const tally = emptyTally();
  for (let index = 0; index < 1234; index++) {
    const refusal = reject('file_empty', { sourcePath: `a\n${index}.txt` });
    tallyRows(tally, rejectRecord(refusal).rows);
  }
  const text = summarise({ release, tally }, 'out', plain);
  expect(text).toContain('  rejects  1,234 errors, 0 notes\n');
  expect(text).toContain(String.raw`           file_empty  a\n0.txt: the file has no text`);
  expect(text).toContain('and 1,228 more: see csv/rejects.csv');
});

test('a broken invariant is named, numbers that no mention holds are counted', () => {
  const invariants = [{ name: 'every_number_is_mentioned', description: '', offending: 3 }];
  const broken = { ...release, invariants };
  const text = summarise({ release: broken, tally: tallyOf(1, 'pass') }, 'out', plain);
  expect(text).toContain('numbers  0 of 3 accounted for');
  expect(text).toContain('broken   every_number_is_mentioned: 3 rows');
});
