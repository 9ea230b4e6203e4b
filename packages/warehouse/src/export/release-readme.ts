import { TABLES, TABLE_NAMES } from '@topline/model';
import type { PlainRow } from '../database/read-rows.ts';
import type { Tally } from '../database/count-rows.ts';
import type { InvariantResult } from '../release.ts';
import type { ReadmeLists } from './list-for-readme.ts';
import { markdownText } from './markdown-text.ts';
import type { Origin } from './origin.ts';

export interface ReadmeParts extends Tally, ReadmeLists {
  readonly id: string;
  readonly origin: Origin;
  readonly invariants: readonly InvariantResult[];
  /** Tables that could not be compared with the release before. */
  readonly reshaped: readonly string[];
}

/** The README of a release, for people. */
export function releaseReadme(parts: ReadmeParts): string {
  const { id, origin, counts, checks, invariants, reshaped } = parts;
  const broken = invariants.filter(({ offending }) => offending > 0);
  return [
    `# Opinion-poll figures reported in the press: release ${id}`,
    `Read by Topline ${origin.topline}; dataset version ${origin.dataset_version}; ` +
      `DuckDB ${origin.duckdb}.`,
    `Open \`csv/poll_figures.csv\` first: one row per figure, with its poll, article and sentence.`,
    '## What it holds',
    table(
      ['table', 'rows', 'what a row is'],
      TABLE_NAMES.map((name) => [`\`${name}\``, counts[name], TABLES[name].description]),
    ),
    '## Do the stories add up?',
    `Checks: ${checks.fail} fail, ${checks.warn} warn, ${checks.pass} pass, ` +
      `${checks.unknown} unknown (the story lacks an input).`,
    list(
      parts.speaking,
      checks.fail + checks.warn,
      'csv/stories_to_look_at.csv',
      (row) =>
        `${row['status']} ${row['code']} (${cell(row['source_path'])}): ${cell(row['message'])}`,
    ),
    ...tellDisclosures(parts),
    '## Invariants',
    broken.length === 0
      ? `All ${invariants.length} hold. They are in \`invariants/\`, as queries that select the rows which break them.`
      : table(
          ['broken', 'rows', 'promise'],
          broken.map(({ name, offending, description }) => [`\`${name}\``, offending, description]),
        ),
    '## Rejects and repairs',
    list(
      parts.rejects,
      counts.rejects,
      'csv/rejects.csv',
      (row) => `${row['code']} (${cell(row['source_path'])}): ${cell(row['message'])}`,
    ),
    ...(reshaped.length > 0
      ? [
          `In \`changes.csv\` every row of ${reshaped.join(', ')} counts as added: the release ` +
            'before had other columns.',
        ]
      : []),
    FIXED,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What the stories say of their polls; nothing where there is no poll. */
function tellDisclosures({ items, publishers }: ReadmeLists): string[] {
  if (items.length === 0) return [];
  return [
    '## What do the stories say of their polls?',
    'Items that the British Polling Council or AAPOR ask a published report of a poll to state. ' +
      'Each story has its score in `csv/disclosure_scores.csv`.',
    table(
      ['item', 'stated', 'polls'],
      items.map((row) => [words(row['item']), cell(row['stated']), cell(row['polls'])]),
    ),
    table(
      ['publisher', 'stories', 'score'],
      publishers.map((row) => [
        cell(row['publisher'] ?? '(not known)'),
        cell(row['stories']),
        cell(row['score']),
      ]),
    ),
  ];
}

const FIXED = `## Known limits

- Figures are read by rules from the words of the articles. \`confidence\` estimates that every field of a row is right.
- NULL (an empty CSV cell) means that the story does not say; it is never 0.
- A CSV cell that a spreadsheet would run as a formula (first character \`= + - @\`, tab, carriage return) has a leading \`'\`. Parquet and DuckDB hold the exact text.
- \`char_start\` and \`char_end\` count Unicode code points of \`articles.text\`: \`text[char_start:char_end]\` in Python, \`substr(text, char_start + 1, char_end - char_start)\` in SQL.

## How to cite

Give the release id and the dataset version above. The id is derived from the content: the same id is the same data.

## Files

- \`csv/\`, \`parquet/\`: every table and view; \`topline.duckdb\`: all of them with keys and comments
- \`datapackage.json\`: the CSV files with their columns, types and keys (Frictionless); \`schema/\`: the rows as JSON Schema
- \`changes.csv\`: rows added, changed or withdrawn since the release that was current before
- \`invariants/\`: what holds for every row, as SQL
- \`run.json\`: inputs with their digests, versions, counts
- \`report/index.html\`: the release to look at, where it was made with one
`;

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function list(
  rows: readonly PlainRow[],
  total: number,
  file: string,
  word: (row: PlainRow) => string,
): string {
  if (total === 0) return file.includes('rejects') ? 'None.' : '';
  const told = rows.map((row) => `- ${word(row)}`);
  const rest = total - told.length;
  return [...told, ...(rest > 0 ? [`- and ${rest} more in \`${file}\``] : [])].join('\n');
}

function words(item: PlainRow[string] | undefined): string {
  return String(item).replaceAll('_', ' ');
}

function cell(value: PlainRow[string] | undefined): string {
  return markdownText(String(value ?? ''));
}
