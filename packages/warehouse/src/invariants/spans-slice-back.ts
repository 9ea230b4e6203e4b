import type { Invariant } from './invariant.ts';

const PRINTED = [
  ['sentences', 'sentence_id', 'text'],
  ['quotes', 'quote_id', 'text'],
  ['figures', 'figure_id', 'value_as_printed'],
  ['mentions', 'mention_id', 'as_printed'],
] as const;

const select = (name: string, key: string, printed: string, article: string) =>
  [
    `SELECT '${name}' AS "table", ${key} AS key, ${printed} AS printed,`,
    '  substr(a.text, r.char_start + 1, r.char_end - r.char_start) AS sliced',
    `FROM ${name} AS r ${article}`,
    `WHERE sliced IS DISTINCT FROM ${printed}`,
  ].join('\n');

export const spansSliceBack: Invariant = {
  name: 'spans_slice_back',
  description: 'Every span slices back to what was printed',
  sql: [
    ...PRINTED.map(([name, key, printed]) =>
      select(name, `r.${key}`, `r.${printed}`, 'LEFT JOIN articles AS a USING (article_id)'),
    ),
    select(
      'poll_evidence',
      `r.poll_id || ' ' || r.field`,
      'r.as_printed',
      'LEFT JOIN polls USING (poll_id) LEFT JOIN articles AS a USING (article_id)',
    ),
  ].join('\nUNION ALL\n'),
};
