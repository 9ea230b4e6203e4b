import { classifyLabel, type Label } from './classify-label.ts';
import type { Section } from './find-sections.ts';
import type { GridCell } from './grid.ts';
import type { LabelKind } from './lexicon/label-wordings.ts';

export type Axis = 'row' | 'column';

/** The headings of all rows, or of all columns, that stand at one depth. */
export interface Level {
  readonly axis: Axis;
  /** 0 for headings over all columns, then from the outermost inwards. */
  readonly depth: number;
  /** One for each row or column of figures; `null` where it has none at this depth. */
  readonly labels: readonly (Heading | null)[];
  /** What a heading of the level itself says of its headings. */
  readonly name: Label | null;
}

export interface Heading extends Label {
  readonly cell: GridCell;
}

/** Kinds of headings whose row or column tells how a poll was made. */
export const MAKING: ReadonlySet<LabelKind> = new Set([
  'dates',
  'client',
  'mode',
  'sample',
  'margin',
  'rank',
  'pollster',
]);

/** A column that names nothing but how the poll of each row was made, or the same of a row. */
export interface Making {
  readonly axis: Axis;
  readonly kind: LabelKind;
  readonly cells: readonly (GridCell | null)[];
}

export interface Headings {
  readonly levels: readonly Level[];
  readonly making: readonly Making[];
}

/** The headings of a section by level, and what it tells in words of how its polls were made. */
export function readHeadings({ headers, rows, stubs }: Section): Headings {
  const levels: Level[] = [];
  const making: Making[] = [];
  const width = rows[0]?.cells.length ?? 0;
  const columns = Array.from({ length: width - stubs }, (_, index) => stubs + index);
  const corners = headers.map((header) => cornerOf(header, stubs));
  const used = new Set<GridCell>();

  for (const [depth, header] of headers.entries()) {
    const cells = columns.map((column) => {
      const cell = header[column]!;
      const below = headers[depth + 1]?.[column];
      return cell.label === '' || cell === below ? null : cell;
    });
    const labels = cells.map((cell) => (cell ? headingOf(cell) : null));
    const corner = corners[depth] ?? null;
    const own = corner && namesColumns(corner, labels) ? corner : null;
    if (own && corner) used.add(corner.cell);
    if (own && MAKING.has(own.kind) && own.kind !== 'pollster')
      making.push({ axis: 'column', kind: own.kind, cells });
    else levels.push({ axis: 'column', depth, labels, name: own });
  }

  const groups = rows.map(({ group }) => (group ? headingOf(group) : null));
  levels.push({ axis: 'row', depth: 0, labels: groups, name: null });
  const heads = Array.from({ length: stubs }, (_, stub) => stubName(headers, stub, used));
  const hasPollster = heads.some((head) => head?.kind === 'pollster');
  for (const [stub, head] of heads.entries()) {
    const cells = rows.map(({ cells: row }) => {
      const cell = row[stub]!;
      const isWider = stub + 1 < stubs && row[stub + 1] === cell;
      return cell.label === '' || isWider ? null : cell;
    });
    const isMaking = head !== null && MAKING.has(head.kind) && head.kind !== 'pollster';
    if (isMaking && (head.kind !== 'dates' || hasPollster))
      making.push({ axis: 'row', kind: head.kind, cells });
    else
      levels.push({
        axis: 'row',
        depth: stub + 1,
        labels: cells.map((cell) => (cell ? headingOf(cell) : null)),
        name: head,
      });
  }
  return { levels, making };
}

function headingOf(cell: GridCell): Heading {
  return { ...classifyLabel(cell.label), cell };
}

/** The heading in the corner over the row names, unless it reaches over figures. */
function cornerOf(header: readonly GridCell[], stubs: number): Heading | null {
  const cell = header[stubs - 1];
  if (!cell || cell.label === '' || header[stubs] === cell) return null;
  return headingOf(cell);
}

/** Whether the heading in the corner says what the headings beside it are, not those below it. */
function namesColumns({ kind }: Label, labels: readonly (Heading | null)[]): boolean {
  const named = labels.filter((label) => label !== null);
  const most = (wanted: (label: Label) => boolean) =>
    named.filter(wanted).length * 2 >= named.length && named.length > 0;
  if (kind === 'dimension') return most((label) => label.kind === 'subgroup');
  if (kind === 'pollster') return most((label) => label.kind === 'pollster');
  if (kind === 'dates') return most((label) => label.kind === 'wave');
  return kind === 'client' || kind === 'mode';
}

/** The innermost heading over a column of row names. */
function stubName(
  headers: readonly (readonly GridCell[])[],
  stub: number,
  used: ReadonlySet<GridCell>,
): Heading | null {
  const cells = headers.map((header) => header[stub]!).filter((cell) => cell.label !== '');
  const cell = cells.findLast((one) => !used.has(one));
  return cell ? headingOf(cell) : null;
}
