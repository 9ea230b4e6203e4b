import { expect, test } from 'vitest';
import { readRows } from '../database/read-rows.ts';
import { openSample } from '../testing/open-sample.ts';
import { sampleRows } from '../testing/sample-rows.ts';
import { createViews } from './create-views.ts';
import { populationCode } from './population-code.ts';

const rows = sampleRows('Aldford');

async function openViews() {
  const connection = await openSample(rows);
  await connection.run(
    `UPDATE polls SET population = 'registered voters', client = 'The Post', mode = 'online'`,
  );
  return connection;
}

test('poll_figures has a row for each figure, with its sentence, poll and article', async () => {
  const connection = await openViews();
  await createViews(connection);
  const found = await readRows(connection, 'FROM poll_figures ORDER BY figure_id');
  expect(found).toHaveLength(3);
  expect(found[1]).toMatchObject({
    figure_id: rows.figures[1]?.figure_id,
    subgroup: 'women',
    value: 27.5,
    pollster: 'Marlow Research',
    client: 'The Post',
    source_path: rows.articles[0]?.source_path,
    sentence: rows.sentences[1]?.text,
    fieldwork_end: '2024-02-29',
  });
});

test('the columns that are told are the columns that are there, each with a comment', async () => {
  const connection = await openViews();
  for (const { name, columns } of await createViews(connection)) {
    const found = await readRows(
      connection,
      'SELECT column_name, comment FROM duckdb_columns() WHERE table_name = $1 ORDER BY column_index',
      [name],
    );
    expect(found).toEqual(
      columns.map((column) => ({
        column_name: column.name,
        comment: expect.stringContaining(column.description) as string,
      })),
    );
  }
});

test('stories to look at come by severity, then by what they do not disclose', async () => {
  const connection = await openViews();
  const story = (id: string, checks: readonly string[], disclosed: boolean) => {
    const article = `INSERT INTO articles SELECT * REPLACE ('${id}' AS article_id, 'The ${id}' AS
       publisher) FROM articles LIMIT 1`;
    const said = checks.map(
      (status, index) => `INSERT INTO checks SELECT * REPLACE ('${id}${index}' AS check_id,
       '${id}' AS article_id, '${status}' AS status, 'C0${index + 3}' AS code) FROM checks LIMIT 1`,
    );
    const items = `INSERT INTO disclosures SELECT * REPLACE ('${id}' AS article_id, '${id}' AS
       poll_id, ${disclosed} AS disclosed) FROM disclosures WHERE poll_id = '${rows.polls[0]?.poll_id}'`;
    return [article, ...said, items];
  };
  const added = [
    ...story('warned', ['warn', 'warn'], false),
    ...story('open', ['warn'], true),
    ...story('failed', ['fail', 'pass'], true),
    ...story('clean', ['pass', 'unknown'], false),
  ];
  for (const sql of added) await connection.run(sql);
  await createViews(connection);
  const found = await readRows(
    connection,
    'SELECT rank, article_id, failed, warned, codes, score FROM stories_to_look_at ORDER BY rank',
  );
  expect(found).toMatchObject([
    { rank: 1, article_id: 'failed', failed: 1, warned: 0, codes: 'C03', score: 1 },
    { rank: 2, article_id: 'warned', failed: 0, warned: 2, codes: 'C03 C04', score: 0 },
    { rank: 3, article_id: rows.articles[0]?.article_id, warned: 1, codes: 'C01', score: 0.5 },
    { rank: 4, article_id: 'open', warned: 1, score: 1 },
  ]);
  const scores = await readRows(
    connection,
    `SELECT publisher, stories, polls, items, disclosed, score FROM publisher_scores
     WHERE publisher IN ('The clean', 'The open') ORDER BY publisher`,
  );
  expect(scores).toEqual([
    { publisher: 'The clean', stories: 1, polls: 1, items: 2, disclosed: 0, score: 0 },
    { publisher: 'The open', stories: 1, polls: 1, items: 2, disclosed: 2, score: 1 },
  ]);
});

test('an item that two bodies ask for counts once, and is told when a poll lacks it', async () => {
  const connection = await openViews();
  await connection.run(
    `INSERT INTO disclosures SELECT * REPLACE ('AAPOR' AS required_by) FROM disclosures`,
  );
  await createViews(connection);
  expect(await readRows(connection, 'FROM disclosure_scores')).toMatchObject([
    { polls: 1, items: 2, disclosed: 1, score: 0.5, not_disclosed: 'client' },
  ]);
});

test('polls_538 has the current shares of all respondents', async () => {
  const connection = await openViews();
  await createViews(connection);
  expect(await readRows(connection, 'FROM polls_538')).toMatchObject([
    {
      pollster: 'Marlow Research',
      sponsors: 'The Post',
      methodology: 'online',
      start_date: '2024-02-28',
      end_date: '2024-02-29',
      sample_size: 1200,
      population: 'rv',
      population_full: 'registered voters',
      answer: '=Free crossings',
      pct: 52,
      url_article: null,
    },
  ]);
  await connection.run(`UPDATE figures SET wave = 'previous'`);
  expect(await readRows(connection, 'FROM polls_538')).toEqual([]);
});

test('crosstabs are wide by response, spelling apart, the rest in a map', async () => {
  const connection = await openViews();
  await connection.run(
    `INSERT INTO figures SELECT * REPLACE (figure_id || 'b' AS figure_id, 'Yes' AS response, 60 AS
       value, 'women' AS subgroup, 'gender' AS subgroup_dimension, NULL AS question) FROM figures
     WHERE value = 52`,
  );
  await connection.run(
    `INSERT INTO figures SELECT * REPLACE (figure_id || 'c' AS figure_id, 'question' AS response, 5
       AS value) FROM figures WHERE value = 40`,
  );
  await createViews(connection);
  const found = await readRows(
    connection,
    `SELECT COLUMNS(c -> c NOT IN ('article_id', 'poll_id', 'base', 'question', 'subgroup_dimension'))
     FROM crosstabs ORDER BY subgroup`,
  );
  expect(found).toEqual([
    { subgroup: 'men', Yes: null, "don't know": 40, other_responses: "{'question': 5}" },
    { subgroup: 'women', Yes: 60, "don't know": null, other_responses: null },
    { subgroup: null, Yes: null, "don't know": null, other_responses: "{'=Free crossings': 52}" },
  ]);
});

test('sixty responses have columns, the others stay in the map', async () => {
  const connection = await openViews();
  await connection.run(
    `INSERT INTO figures SELECT f.* REPLACE (f.figure_id || i AS figure_id, 'answer ' || i AS
       response, 1 AS value) FROM figures AS f, range(100, 200) AS r(i) WHERE f.value = 52`,
  );
  const views = await createViews(connection);
  const crosstabs = views.find(({ name }) => name === 'crosstabs');
  expect(crosstabs?.columns).toHaveLength(6 + 60 + 1);
  const [row] = await readRows(
    connection,
    'SELECT cardinality(other_responses) AS others FROM crosstabs WHERE subgroup IS NULL',
  );
  expect(row).toEqual({ others: 1 + 40 });
});

test.each([
  ['likely voters', 'lv'],
  ['Likely voters nationwide', 'lv'],
  ['U.S. registered voters', 'rv'],
  ['voters in Ohio', 'v'],
  ['British adults', 'a'],
  ['adults aged 18 and over in Great Britain', 'a'],
  ['US\n adults', 'a'],
  ['Labour voters', null],
  ['young adults', null],
  ['Americans', null],
  ['adults who vote by post', null],
  [null, null],
])('the population %s is %s', async (population, code) => {
  const connection = await openSample();
  const [row] = await readRows(
    connection,
    `SELECT ${populationCode('population')} AS code FROM (SELECT $1::VARCHAR AS population)`,
    [population],
  );
  expect(row).toEqual({ code });
});
