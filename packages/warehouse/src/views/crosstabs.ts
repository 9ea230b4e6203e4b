import type { OutputColumn } from '../export/relation.ts';
import { quoteLiteral } from '../sql/quote-literal.ts';
import { pick } from './pick.ts';
import type { View, ViewColumn } from './view.ts';

const GROUP = ['article_id', 'poll_id', 'question', 'subgroup_dimension', 'subgroup', 'base'];

/** A response that has a column of its own: how it is found and what the column is called. */
export interface ResponseColumn {
  readonly folded: string;
  readonly label: string;
}

/**
 * Current shares wide by response: one row per question, subgroup and base of a poll. The responses
 * given here have columns; the rest is in `other_responses`. Where a story gives one answer two
 * values, the one printed first is shown.
 */
export function crosstabsView(responses: readonly ResponseColumn[]): View {
  const own = responses.map(({ folded, label }): ViewColumn => ({
    ...share(`Share that answered: ${label}`),
    name: label,
    sql: `any_value(share) FILTER (response = ${quoteLiteral(folded)})`,
  }));
  const listed = responses.map(({ folded }) => quoteLiteral(folded)).join(', ');
  const rest = listed ? ` FILTER (response NOT IN (${listed}))` : '';
  const entry = '{key: printed, "value": share}';
  return {
    name: 'crosstabs',
    description: 'Current-wave shares, question by subgroup, wide by response',
    key: GROUP,
    unique: true,
    references: { article_id: 'articles', poll_id: 'polls' },
    columns: [
      ...GROUP.map((column) => ({ ...pick('figures', column), sql: `shares.${column}` })),
      ...own,
      {
        ...share('Shares of the responses that have no column of their own, by response'),
        type: 'object',
        name: 'other_responses',
        sql: `map_from_entries(list(${entry} ORDER BY response)${rest})`,
      },
    ],
    from: [
      'FROM (',
      `  SELECT ${GROUP.join(', ')}, lower(response) AS response,`,
      '    arg_min(response, figure_id) AS printed, arg_min(value, figure_id) AS share',
      `  FROM figures WHERE measure = 'share' AND wave = 'current' GROUP BY ALL`,
      ') AS shares',
      `GROUP BY ${GROUP.map((column) => `shares.${column}`).join(', ')}`,
    ].join('\n'),
  };
}

function share(description: string): Omit<OutputColumn, 'name'> {
  return { type: 'number', nullable: true, choices: null, description };
}
