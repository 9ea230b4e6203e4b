import { printed, type Document, type Sentence, type Span } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import { spanOfTable } from './cell-text.ts';
import { readContextPoll, type ContextPoll } from './context-poll.ts';
import { findSections, type Section, type Sections } from './find-sections.ts';
import { readGrid, type Grid } from './grid.ts';
import { judgeTable, type TableKind } from './judge-table.ts';
import { readHeadings, type Headings } from './levels.ts';
import { findSurroundings, type Surroundings } from './surroundings.ts';

/** A table with its structure, before anyone asks which poll it belongs to. */
export interface OpenTable {
  readonly span: Span;
  /** `null` for a table too large to be read. */
  readonly grid: Grid | null;
  readonly kind: TableKind;
  readonly parts: readonly { readonly section: Section; readonly headings: Headings }[];
  readonly notes: Sections['notes'];
  readonly surroundings: Surroundings;
  readonly context: ContextPoll;
  /** What the sentences right before tell of a poll. */
  readonly lead: ContextPoll;
}

/** Longer ones are prose: the table only puts it in columns. */
const LONGEST_CELL = 80;

export interface TableScene {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly publishedAt: string | null;
  /** The numbers within a stretch, in order. */
  readonly numbersIn: (span: Span) => readonly NumberExpression[];
  readonly isInTable: (span: Span) => boolean;
}

/** Reads the structure of a table; `null` where it only puts prose in columns. */
export function openTable(scene: TableScene, table: Document['tables'][number]): OpenTable | null {
  const { text, sentences, numbersIn } = scene;
  const span = spanOfTable(table);
  if (!span || (table.rows[0]?.length ?? 0) < 2) return null;
  const grid = readGrid(text, table, numbersIn);
  const surroundings = findSurroundings(text, sentences, table, span, scene.isInTable);
  const { sections, notes } = grid ? findSections(grid) : { sections: [], notes: [] };
  const cells = new Set((grid ?? []).flat());
  const holdsFigures = [...cells].some(({ value }) => value !== null);
  const isProse = [...cells].some(({ label }) => label.length > LONGEST_CELL);
  if (grid && !holdsFigures && isProse) return null;
  const parts = sections.map((section) => ({ section, headings: readHeadings(section) }));
  const titles = sections.flatMap((section) => section.titles);
  const own = [
    ...(surroundings.caption ? [surroundings.caption] : []),
    ...[...notes, ...titles].map((cell) => cell.span),
    ...surroundings.after,
  ];
  const context = readContextPoll(text, own, numbersIn, scene.publishedAt);
  const lead = readContextPoll(text, surroundings.before, numbersIn, scene.publishedAt);
  const words = {
    own: own.map((place) => printed(text, place)).join('\n'),
    before: surroundings.before.map((place) => printed(text, place)).join('\n'),
    namesPollster: context.pollster !== null,
    isAfterPollster: lead.pollster !== null,
  };
  const kind = grid
    ? judgeTable(
        grid,
        parts.map(({ headings }) => headings),
        words,
      )
    : 'other';
  return { span, grid, kind, parts, notes, surroundings, context, lead };
}
