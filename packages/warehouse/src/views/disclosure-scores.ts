import { pick } from './pick.ts';
import type { View, ViewColumn } from './view.ts';

/** Items of polls, each once however many bodies ask for it, and whether the story gives them. */
export const ITEMS = `SELECT article_id, poll_id, item, bool_or(disclosed) AS disclosed
   FROM disclosures GROUP BY ALL`;

/** How much each story discloses of its polls. */
export const disclosureScores: View = {
  name: 'disclosure_scores',
  description:
    'What each story discloses of its polls, of the items that the BPC or AAPOR ask for; one row per article with a poll',
  key: ['article_id'],
  unique: true,
  references: { article_id: 'articles' },
  columns: [
    { ...pick('articles', 'article_id'), sql: 'items.article_id' },
    pick('articles', 'publisher'),
    pick('articles', 'title'),
    pick('articles', 'published_at'),
    ...scores(),
    {
      name: 'not_disclosed',
      type: 'text',
      nullable: true,
      choices: null,
      description: 'Items that the story does not give for every poll; separated by spaces',
      sql: `string_agg(DISTINCT items.item, ' ' ORDER BY items.item) FILTER (NOT items.disclosed)`,
    },
    pick('articles', 'url'),
    pick('articles', 'source_path'),
  ],
  from: `FROM (${ITEMS}) AS items LEFT JOIN articles ON articles.article_id = items.article_id
GROUP BY items.article_id, articles.publisher, articles.title, articles.published_at, articles.url, articles.source_path`,
};

/** How much each publisher discloses of the polls in its stories. */
export const publisherScores: View = {
  name: 'publisher_scores',
  description:
    'What each publisher discloses of the polls in its stories; one row per publisher, and one for stories without one',
  key: ['publisher'],
  unique: true,
  references: {},
  columns: [
    pick('articles', 'publisher'),
    {
      ...count('Stories of the publisher that report a poll'),
      name: 'stories',
      sql: 'count(DISTINCT items.article_id)',
    },
    ...scores(),
  ],
  from: `FROM (${ITEMS}) AS items LEFT JOIN articles ON articles.article_id = items.article_id
GROUP BY articles.publisher`,
};

function scores(): ViewColumn[] {
  return [
    {
      ...count('Polls that the items are asked of'),
      name: 'polls',
      sql: 'count(DISTINCT items.poll_id)',
    },
    { ...count('Items asked for, over all polls'), name: 'items', sql: 'count(*)' },
    {
      ...count('Items that the stories give'),
      name: 'disclosed',
      sql: 'count(*) FILTER (items.disclosed)',
    },
    {
      name: 'score',
      type: 'number',
      nullable: false,
      choices: null,
      description: 'disclosed / items, from 0 to 1',
      sql: 'round(count(*) FILTER (items.disclosed) / count(*), 3)',
    },
  ];
}

function count(description: string): Omit<ViewColumn, 'name' | 'sql'> {
  return { type: 'integer', nullable: false, choices: null, description };
}
