import type { Invariant } from './invariant.ts';

const TABLES = ['sentences', 'quotes', 'polls', 'figures', 'mentions', 'disclosures'] as const;

export const spansLieInText: Invariant = {
  name: 'spans_lie_in_text',
  description: 'Every span holds at least one character and ends inside its article',
  sql: TABLES.map((name) =>
    [
      `SELECT '${name}' AS "table", r.article_id, r.char_start, r.char_end`,
      `FROM ${name} AS r JOIN articles AS a USING (article_id)`,
      'WHERE r.char_start >= r.char_end OR r.char_end > length(a.text)',
      '  OR (r.char_start IS NULL) <> (r.char_end IS NULL)',
    ].join('\n'),
  ).join('\nUNION ALL\n'),
};
