import type { Comparison } from '@topline/extract';
import type { FigureStory } from '@topline/warehouse';
import type { Colors } from './choose-colors.ts';
import { markPlaces } from './mark-places.ts';
import { showText } from './show-text.ts';

/** Told elsewhere, or names only. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'article_id',
  'poll_id',
  'figure_id',
  'sentence_id',
  'char_start',
  'char_end',
  'rule',
]);

/** Tells where a figure was read from, for a person. */
export function printFigure(
  story: FigureStory,
  comparisons: readonly Comparison[],
  colors: Colors,
): string {
  const { figure, article, poll, evidence, mentions, sentences } = story;
  const title = article.title ? ` — ${showText(article.title)}` : '';
  return [
    colors.bold(figure.figure_id),
    `${showText(article.source_path)}${title}`,
    '',
    ...sentences.map((sentence) => markPlaces(sentence, mentions, colors)),
    section('figure', colors),
    ...columns(figure),
    section('mentions', colors),
    ...mentions.map(
      ({ as_printed, char_start, char_end, unit, value }) =>
        `  ${char_start}–${char_end}  ${showText(as_printed)} (${value ?? 'no value'}, ${unit})`,
    ),
    section(`poll ${poll.poll_id}`, colors),
    ...columns(poll),
    ...evidence.map(
      ({ field, as_printed, char_start, char_end }) =>
        `  ${`${field} from`.padEnd(WIDTH)} ${char_start}–${char_end}  “${showText(as_printed)}”`,
    ),
    section('rules', colors),
    ...figure.rule.split(' > ').map((rule, depth) => `${'  '.repeat(depth + 1)}${showText(rule)}`),
    ...comparisons.flatMap((comparison) => compare(comparison, colors)),
    '',
  ].join('\n');
}

const WIDTH = 22;
/** Readings shown of each decision, and the least chance that is worth a line. */
const MOST_READINGS = 5;
const LEAST_CHANCE = 0.01;

const QUESTIONS: Readonly<Record<Comparison['decision'], string>> = {
  kind: 'what kind of number',
  people: 'whose share',
  answer: 'what they answered',
  topic: 'what the answer leans on',
};

function compare({ decision, readings }: Comparison, colors: Colors): string[] {
  const shown = readings.filter(
    ({ chance, chosen }, rank) => chosen || (rank < MOST_READINGS && chance >= LEAST_CHANCE),
  );
  return [
    section(`readings: ${QUESTIONS[decision]}`, colors),
    ...shown.map(({ words, chance, chosen }) => {
      const percent = `${Math.round(chance * 100)} %`.padStart(5);
      return `  ${chosen ? '▸' : ' '} ${percent}  ${showText(words)}`;
    }),
  ];
}

function section(name: string, colors: Colors): string {
  return `\n${colors.bold(name)}`;
}

/** The columns that say something; NULL is not stated. */
function columns(row: Readonly<Record<string, string | number | null>>): string[] {
  return Object.entries(row)
    .filter(([name, value]) => value !== null && !LEFT_OUT.has(name))
    .map(([name, value]) => `  ${name.padEnd(WIDTH)} ${showText(String(value))}`);
}
