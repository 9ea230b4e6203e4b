import { pick } from './pick.ts';
import { ITEMS } from './disclosure-scores.ts';
import type { View, ViewColumn } from './view.ts';

/** Checks that fail weigh more than any number of warnings; then the less disclosed comes first. */
const SEVERITY = 'told.failed DESC, told.warned DESC, told.score ASC NULLS LAST, told.article_id';

/** Stories of which a check fails or warns, the worst first. */
export const storiesToLookAt: View = {
  name: 'stories_to_look_at',
  description:
    'Stories that do not add up: a check of them fails or warns; the worst first, then those that disclose least',
  key: ['rank'],
  unique: true,
  references: { article_id: 'articles' },
  columns: [
    {
      ...count('Place in the order of severity, from 1'),
      name: 'rank',
      sql: `row_number() OVER (ORDER BY ${SEVERITY})`,
    },
    pick('articles', 'publisher'),
    pick('articles', 'title'),
    pick('articles', 'published_at'),
    { ...count('Checks that fail'), name: 'failed', sql: 'told.failed' },
    { ...count('Checks that warn'), name: 'warned', sql: 'told.warned' },
    {
      ...text('Codes of the checks that fail or warn; separated by spaces'),
      name: 'codes',
      sql: 'told.codes',
    },
    {
      ...text('What the checks say, fails first; one line each'),
      name: 'messages',
      sql: 'told.messages',
    },
    {
      name: 'score',
      type: 'number',
      nullable: true,
      choices: null,
      description: 'Share of the items that standards ask for which the story gives, from 0 to 1',
      sql: 'told.score',
    },
    pick('articles', 'url'),
    pick('articles', 'source_path'),
    { ...pick('articles', 'article_id'), sql: 'told.article_id' },
  ],
  from: `FROM (
  SELECT checks.article_id,
    count(*) FILTER (checks.status = 'fail') AS failed,
    count(*) FILTER (checks.status = 'warn') AS warned,
    string_agg(DISTINCT checks.code, ' ' ORDER BY checks.code) AS codes,
    string_agg(checks.message, chr(10) ORDER BY checks.status, checks.check_id) AS messages,
    any_value(scores.score) AS score
  FROM checks LEFT JOIN (
    SELECT article_id, round(count(*) FILTER (disclosed) / count(*), 3) AS score
    FROM (${ITEMS}) GROUP BY article_id
  ) AS scores ON scores.article_id = checks.article_id
  WHERE checks.status IN ('fail', 'warn') GROUP BY checks.article_id
) AS told LEFT JOIN articles ON articles.article_id = told.article_id`,
};

function count(description: string): Omit<ViewColumn, 'name' | 'sql'> {
  return { type: 'integer', nullable: false, choices: null, description };
}

function text(description: string): Omit<ViewColumn, 'name' | 'sql'> {
  return { type: 'text', nullable: false, choices: null, description };
}
