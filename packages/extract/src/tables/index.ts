import {
  printed,
  type Document,
  type Figure,
  type Poll,
  type Sentence,
  type Span,
} from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import type { PollReading } from '../polls/index.ts';
import { lastBefore } from '../polls/last-before.ts';
import { roleOfForm } from '../roles/index.ts';
import { blankOut } from './cell-text.ts';
import { joinClaims } from './join-claims.ts';
import { openTable, type OpenTable } from './open-table.ts';
import { openBook } from './table-polls.ts';
import { readTable, type NumberRole } from './read-table.ts';

/** The tables that hold figures in rows and columns, and what is left for the reader of prose. */
export interface OpenTables {
  readonly tables: readonly OpenTable[];
  /** The text with those tables blanked out, all places as they were. */
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  readonly numbers: readonly NumberExpression[];
  /** The numbers of the whole text within a stretch. */
  readonly numbersIn: (span: Span) => readonly NumberExpression[];
  /** True where a table may hold figures of a poll. */
  readonly mayHoldFigures: boolean;
}

/** Finds the structure of an article's tables. */
export function openTables(
  text: string,
  {
    sentences,
    tables,
    article,
  }: Pick<Document, 'sentences' | 'tables'> & {
    readonly article: { readonly publishedAt: string | null };
  },
  numbers: readonly NumberExpression[],
): OpenTables {
  const starts = numbers.map(({ span }) => span.start);
  const numbersIn = ({ start, end }: Span) =>
    numbers.slice(lastBefore(starts, start - 1) + 1, lastBefore(starts, end - 1) + 1);
  const all = tables.flatMap(({ rows }) => {
    const spans = rows
      .flat()
      .map(({ span }) => span)
      .filter(({ start, end }) => start < end);
    if (spans.length === 0) return [];
    const start = spans.reduce((least, span) => Math.min(least, span.start), Infinity);
    return [{ start, end: spans.reduce((most, span) => Math.max(most, span.end), 0) }];
  });
  const isInTable = within(all);
  const { publishedAt } = article;
  const scene = { text, sentences, publishedAt, numbersIn, isInTable };
  const open = tables.map((table) => openTable(scene, table)).filter((table) => table !== null);
  const isTaken = within(open.map(({ span }) => span));
  return {
    tables: open,
    numbersIn,
    prose: blankOut(
      text,
      open.map(({ span }) => span),
    ),
    sentences: sentences.filter(({ span }) => !isTaken(span)),
    numbers: numbers.filter(({ span }) => !isTaken(span)),
    mayHoldFigures: open.some(({ kind }) => kind === 'poll' || kind === 'perhaps'),
  };
}

/** True for spans that share a character with one of the stretches. */
function within(stretches: readonly Span[]): (span: Span) => boolean {
  const ordered = stretches.toSorted((a, b) => a.start - b.start);
  const starts = ordered.map(({ start }) => start);
  return ({ start, end }) => start < (ordered[lastBefore(starts, end - 1)]?.end ?? -1);
}

export interface TablesReading {
  /** All figures of the article, those of its prose among them. */
  readonly figures: readonly Figure[];
  readonly roles: ReadonlyMap<NumberExpression, NumberRole>;
}

/** Reads the figures of the tables, and tells of every other number in them what it is. */
export function readTables(
  text: string,
  { tables, numbersIn }: OpenTables,
  polls: PollReading,
  prose: readonly Figure[],
  publishedAt: string | null,
): TablesReading {
  const book = openBook(polls);
  const roles = new Map<NumberExpression, NumberRole>();
  const figures: Figure[] = [];
  for (const table of tables) {
    if (!table.grid) {
      const reason = 'the table is too large to be read';
      for (const number of numbersIn(table.span)) roles.set(number, { role: 'unresolved', reason });
      continue;
    }
    for (const [number, role] of rolesOutside(text, table)) roles.set(number, role);
    if (table.kind !== 'poll' && table.kind !== 'perhaps') continue;
    const read = readTable(text, table, book, publishedAt);
    figures.push(...read.figures);
    for (const [number, role] of read.roles) roles.set(number, role);
  }
  const finish = (figure: Figure): Figure => {
    const poll: Poll = book.finished(figure.poll);
    return poll === figure.poll ? figure : { ...figure, poll };
  };
  return { figures: joinClaims(prose.map(finish), figures.map(finish)), roles };
}

const AGES =
  /(?<!\d)(?:\d{2} ?(?:-|–|—|to) ?\d{2}|\d{2}\+|(?:under|over|aged?)[ -]?\d{2}|\d{2} (?:and|or) (?:over|older|under|above))(?!\d)/iu;
const SIZE = /(?:\(|n ?= ?|base[:=]? ?)$/iu;

/** What the numbers of headings and notes are, and those of a table that is not of a poll. */
function rolesOutside(
  text: string,
  { grid, kind, context }: OpenTable,
): Map<NumberExpression, NumberRole> {
  const roles = new Map<NumberExpression, NumberRole>();
  const isPoll = kind === 'poll' || kind === 'perhaps';
  for (const cell of new Set((grid ?? []).flat()))
    for (const number of cell.numbers) {
      const told = roleOfForm(number.form);
      const before = text.slice(
        Math.max(cell.span.start, number.span.start - 6),
        number.span.start,
      );
      const size = (number.value ?? 0) >= 30 && SIZE.test(before) && isPoll;
      if (told) roles.set(number, { role: told, reason: null });
      else if (size) roles.set(number, { role: 'sample_size', reason: null });
      else if (AGES.test(printed(text, cell.span)) && !cell.value)
        roles.set(number, { role: 'age', reason: null });
      else if (isPoll) roles.set(number, { role: 'unresolved', reason: 'part of a heading' });
      else roles.set(number, { role: roleOfOther(kind, number), reason: null });
    }
  for (const [number, role] of context.numbers) roles.set(number, { role, reason: null });
  return roles;
}

function roleOfOther(kind: OpenTable['kind'], { form }: NumberExpression): NumberRole['role'] {
  if (kind === 'election') return 'election_result';
  return form === 'percent' || form === 'points' ? 'other_statistic' : 'count';
}
