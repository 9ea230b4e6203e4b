import type { Invariant } from './invariant.ts';

export const figuresAreAnchored: Invariant = {
  name: 'figures_are_anchored',
  description: 'Every figure has a poll and a sentence of its article, and at least one mention',
  sql: `SELECT f.figure_id, f.poll_id, f.sentence_id
FROM figures AS f
WHERE NOT EXISTS (
    SELECT 1 FROM polls AS p WHERE p.poll_id = f.poll_id AND p.article_id = f.article_id)
  OR NOT EXISTS (
    SELECT 1 FROM sentences AS s
    WHERE s.sentence_id = f.sentence_id AND s.article_id = f.article_id)
  OR NOT EXISTS (SELECT 1 FROM mentions AS m WHERE m.figure_id = f.figure_id)`,
};
