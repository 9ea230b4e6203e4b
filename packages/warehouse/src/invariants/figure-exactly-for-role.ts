import type { Invariant } from './invariant.ts';

export const figureExactlyForRole: Invariant = {
  name: 'figure_exactly_for_role',
  description: 'A mention names a figure of its article exactly when its role is poll_figure',
  sql: `SELECT m.mention_id, m.role, m.figure_id
FROM mentions AS m
LEFT JOIN figures AS f USING (figure_id)
WHERE (m.role = 'poll_figure') <> (m.figure_id IS NOT NULL)
  OR f.article_id <> m.article_id`,
};
