import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { createTables } from '../database/create-tables.ts';
import { loadRows } from '../database/load-rows.ts';
import { openDatabase } from '../database/open-database.ts';
import { readRows } from '../database/read-rows.ts';
import { inOrder } from '../testing/build-sample.ts';
import { openSample } from '../testing/open-sample.ts';
import { sampleRows } from '../testing/sample-rows.ts';
import { countOffending } from './count-offending.ts';
import { INVARIANTS } from './index.ts';

const IN_FIRST = `article_id = (SELECT min(article_id) FROM articles)`;

async function broken(connection: DuckDBConnection) {
  const results = await countOffending(connection);
  return Object.fromEntries(
    results
      .filter(({ offending }) => offending > 0)
      .map(({ name, offending }) => [name, offending]),
  );
}

let shared: DuckDBConnection;
beforeAll(async () => {
  const database = await openDatabase(':memory:', { threads: '1' });
  shared = database.connection;
  await createTables(shared);
  await loadRows(shared, inOrder([sampleRows('Aldford'), sampleRows('Bexcombe')]));
  return () => database.close();
});

test('the samples keep every promise', async () => {
  expect(await broken(shared)).toEqual({});
});

test('no rows keep every promise', async () => {
  expect(await broken(await openSample())).toEqual({});
});

/** What is planted, and how many rows of which promises it breaks: the aim first. */
const PLANTED: readonly (readonly [plant: string, breaks: Readonly<Record<string, number>>])[] = [
  [
    `UPDATE sentences SET text = text || '.' WHERE ${IN_FIRST} AND zone = 'body'`,
    { spans_slice_back: 1 },
  ],
  [`UPDATE quotes SET char_end = char_end - 1 WHERE ${IN_FIRST}`, { spans_slice_back: 1 }],
  [`UPDATE figures SET value_as_printed = 'ninety'`, { spans_slice_back: 6 }],
  [
    `UPDATE mentions SET as_printed = upper(as_printed) WHERE as_printed = 'two in five'`,
    { spans_slice_back: 2 },
  ],
  [
    `UPDATE poll_evidence SET as_printed = '1200' WHERE field = 'sample_size'`,
    { spans_slice_back: 2 },
  ],
  [`UPDATE polls SET char_end = 100000 WHERE ${IN_FIRST}`, { spans_lie_in_text: 1 }],
  [
    `UPDATE disclosures SET char_end = NULL WHERE ${IN_FIRST} AND disclosed`,
    { spans_lie_in_text: 1 },
  ],
  [
    `DELETE FROM mentions WHERE ${IN_FIRST} AND as_printed = 'two in five'`,
    { figures_are_anchored: 1, every_number_is_mentioned: 2 },
  ],
  [
    `UPDATE figures SET poll_id = (SELECT max(poll_id) FROM polls) WHERE ${IN_FIRST} AND value = 40`,
    { figures_are_anchored: 1 },
  ],
  [
    `INSERT INTO mentions SELECT * REPLACE (mention_id || '0' AS mention_id, char_start + 1 AS
       char_start, substr(as_printed, 2) AS as_printed) FROM mentions
     WHERE ${IN_FIRST} AND as_printed = '27.5%'`,
    { mentions_do_not_overlap: 1 },
  ],
  [
    `UPDATE figures SET value = 101, value_high = 101 WHERE ${IN_FIRST} AND value = 52`,
    { shares_within_0_and_100: 1 },
  ],
  [
    `UPDATE figures SET value_low = -1 WHERE ${IN_FIRST} AND value = 40`,
    { shares_within_0_and_100: 1 },
  ],
  [`UPDATE figures SET value_low = 53 WHERE ${IN_FIRST} AND value = 52`, { bounds_hold_value: 1 }],
  [`UPDATE figures SET value_high = 51 WHERE ${IN_FIRST} AND value = 52`, { bounds_hold_value: 1 }],
  [
    `UPDATE checks SET poll_id = replace(poll_id, '-p', '-p9') WHERE ${IN_FIRST}`,
    { references_resolve: 1 },
  ],
  [
    `UPDATE articles SET duplicate_of = '0123456789abcdef' WHERE ${IN_FIRST}`,
    { references_resolve: 1 },
  ],
  [`INSERT INTO checks SELECT * FROM checks WHERE ${IN_FIRST}`, { keys_are_unique: 1 }],
  [`INSERT INTO disclosures SELECT * FROM disclosures WHERE ${IN_FIRST}`, { keys_are_unique: 2 }],
  [
    `UPDATE mentions SET role = 'money' WHERE ${IN_FIRST} AND as_printed = '27.5%'`,
    { figure_exactly_for_role: 1 },
  ],
  [
    `UPDATE mentions SET role = 'poll_figure' WHERE ${IN_FIRST} AND as_printed = '1,200'`,
    { figure_exactly_for_role: 1 },
  ],
  [`UPDATE mentions SET reason = NULL WHERE ${IN_FIRST}`, { unresolved_with_reason: 1 }],
  [
    `DELETE FROM mentions WHERE ${IN_FIRST} AND as_printed = '1,200'`,
    { every_number_is_mentioned: 2 },
  ],
];

test.each(PLANTED)('%s', async (plant, breaks) => {
  await shared.run('BEGIN');
  onTestFinished(async () => void (await shared.run('ROLLBACK')));
  await shared.run(plant);
  expect(await broken(shared)).toEqual(breaks);
});

test('every promise is tested by a planted fault', () => {
  const aimed = new Set(PLANTED.flatMap(([, breaks]) => Object.keys(breaks)));
  expect(INVARIANTS.map(({ name }) => name).filter((name) => !aimed.has(name))).toEqual([]);
});

test('substr and length count code points, not graphemes', async () => {
  const connection = await openSample();
  const text = '👩‍👩‍👧e\u0301🗳x';
  const [row] = await readRows(
    connection,
    'SELECT length($1) AS long, substr($1, 8, 1) AS eighth, substr($1, 6, 2) AS sixth',
    [text],
  );
  expect(row).toEqual({ long: Array.from(text).length, eighth: '🗳', sixth: 'e\u0301' });
});
