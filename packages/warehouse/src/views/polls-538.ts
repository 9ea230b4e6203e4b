import { pick } from './pick.ts';
import { populationCode } from './population-code.ts';
import type { View } from './view.ts';

const POPULATION_CODES = ['lv', 'rv', 'v', 'a'] as const;

/** Current toplines under the column names of the FiveThirtyEight and New York Times poll files. */
export const polls538: View = {
  name: 'polls_538',
  description:
    'Current-wave shares of all respondents in the column names of the FiveThirtyEight and ' +
    'New York Times poll files; NULL where the story does not say',
  key: ['poll_id', 'question_id', 'figure_id'],
  unique: true,
  references: { poll_id: 'polls', figure_id: 'figures' },
  columns: [
    pick('figures', 'poll_id'),
    pick('polls', 'pollster'),
    pick('polls', 'client', 'sponsors'),
    pick('polls', 'mode', 'methodology'),
    pick('polls', 'geography'),
    pick('polls', 'fieldwork_start', 'start_date'),
    pick('polls', 'fieldwork_end', 'end_date'),
    {
      name: 'question_id',
      type: 'text',
      nullable: true,
      choices: null,
      description: 'Question: the poll and a digest of what was asked; NULL where it is not said',
      sql: `figures.poll_id || '-' || left(md5(figures.question), 8)`,
    },
    pick('figures', 'question'),
    pick('polls', 'sample_size'),
    {
      name: 'population',
      type: 'text',
      nullable: true,
      choices: POPULATION_CODES,
      description: 'lv likely voters, rv registered voters, v voters, a adults; NULL if not clear',
      sql: populationCode('polls.population'),
    },
    pick('polls', 'population', 'population_full'),
    pick('figures', 'response', 'answer'),
    pick('figures', 'value', 'pct'),
    pick('figures', 'qualifier'),
    pick('articles', 'url', 'url_article'),
    pick('articles', 'title'),
    pick('articles', 'published_at'),
    pick('articles', 'source_path'),
    pick('figures', 'confidence'),
    pick('figures', 'figure_id'),
  ],
  from: [
    'FROM figures',
    'LEFT JOIN polls ON polls.poll_id = figures.poll_id',
    'LEFT JOIN articles ON articles.article_id = figures.article_id',
    `WHERE figures.measure = 'share' AND figures.wave = 'current' AND figures.subgroup IS NULL`,
  ].join('\n'),
};
