import type { DuckDBConnection } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { readRows } from '../database/read-rows.ts';
import { openSample } from '../testing/open-sample.ts';
import { everyNumberIsMentioned } from './every-number-is-mentioned.ts';

async function insertArticle(
  connection: DuckDBConnection,
  text: string,
  told: { language?: string; duplicateOf?: string; mentions?: readonly string[] } = {},
) {
  await connection.run(
    `INSERT INTO articles (article_id, source_path, format, sha256, language, text, word_count, duplicate_of)
     VALUES ('a', 'a.txt', 'text', '0', $1, $2, 1, $3)`,
    [told.language ?? null, text, told.duplicateOf ?? null],
  );
  if (!told.duplicateOf) {
    await connection.run(`INSERT INTO sentences VALUES ('s', 'a', 1, 1, 'body', 0, $1, $2)`, [
      Array.from(text).length,
      text,
    ]);
  }
  for (const words of told.mentions ?? []) {
    const start = Array.from(text.slice(0, text.indexOf(words))).length;
    await connection.run(
      `INSERT INTO mentions VALUES ($1, 'a', 's', $2, $3, $4, NULL, 'number', 'count', NULL, NULL)`,
      [`m${start}`, start, start + Array.from(words).length, words],
    );
  }
}

async function missed(
  ...article: Parameters<typeof insertArticle> extends [unknown, ...infer Rest] ? Rest : never
) {
  const connection = await openSample();
  await insertArticle(connection, ...article);
  const rows = await readRows(connection, `${everyNumberIsMentioned.sql} ORDER BY char_start`);
  for (const row of rows) {
    const text = Array.from(article[0])
      .slice(Number(row['char_start']), Number(row['char_end']))
      .join('');
    expect(text).toBe(row['number']);
  }
  return rows.map((row) => row['number']);
}

test.each([
  ['No number at all', []],
  ['It cost 12,500 pounds in 1999.', ['12', '500', '1999']],
  ['🗳🗳 Twenty-five voted, two hundred did not', ['Twenty', 'five', 'two', 'hundred']],
  ['Nine per cent, 8 percent, 7% and 6 %', ['Nine per cent', '8 percent', '7%', '6 %']],
  ['Someone often weighs a one-off second', []],
  ['G7 leaders met in MH17 week', ['7', '17']],
  [
    'A gain of $2.7million, then sixty-four often-cited votes',
    ['2', '7', 'million', 'sixty', 'four'],
  ],
])('%s', async (text, numbers) => {
  expect(await missed(text)).toEqual(numbers);
});

test('a mention must hold the whole number with its percent sign', async () => {
  const text = '🗳 e\u0301 First 27.5% and then nine per cent.';
  expect(await missed(text, { mentions: ['27.5%', 'nine per cent'] })).toEqual([]);
  expect(await missed(text, { mentions: ['27.5', 'nine'] })).toEqual(['5%', 'nine per cent']);
});

test('other languages and duplicates are left out, kinds of English are not', async () => {
  expect(await missed('Es waren 12', { language: 'de' })).toEqual([]);
  expect(await missed('There were 12', { duplicateOf: 'b' })).toEqual([]);
  expect(await missed('There were 12', { language: 'en-GB' })).toEqual(['12']);
});

// Tried again where the machine was busy; quadratic time fails each try.
test('a text of 200,000 numbers takes time in step with its length', { retry: 3 }, async () => {
  const connection = await openSample();
  await insertArticle(connection, '🗳 7 '.repeat(200_000));
  const started = performance.now();
  const [row] = await readRows(
    connection,
    `SELECT count(*) AS n FROM (${everyNumberIsMentioned.sql})`,
  );
  expect(row).toEqual({ n: 200_000 });
  expect(performance.now() - started).toBeLessThan(5000);
});
