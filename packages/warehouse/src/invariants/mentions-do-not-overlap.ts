import type { Invariant } from './invariant.ts';

export const mentionsDoNotOverlap: Invariant = {
  name: 'mentions_do_not_overlap',
  description: 'No two mentions of one article share a character',
  sql: `SELECT article_id, mention_id, char_start, char_end,
  max(char_end) OVER (
    PARTITION BY article_id ORDER BY char_start, char_end, mention_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  ) AS end_before
FROM mentions
QUALIFY char_start < end_before`,
};
