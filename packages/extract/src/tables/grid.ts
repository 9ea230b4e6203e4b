import { printed, type Cell, type Document, type Span } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import { readLabel } from './read-label.ts';
import { readValue, type CellValue } from './read-value.ts';

/** A printed cell with the numbers in it. */
export interface GridCell {
  readonly span: Span;
  readonly heading: boolean;
  /** Its words, white space folded, footnote marks left out; empty where nothing is printed. */
  readonly label: string;
  readonly numbers: readonly NumberExpression[];
  /** The figure that it prints; `null` for words, and for signs that stand for no figure. */
  readonly value: CellValue | null;
  /** `-`, `n/a`, `*`: stands for no figure. */
  readonly isMissing: boolean;
}

/** All rows have one length; a cell over several rows or columns is the same object in each place. */
export type Grid = readonly (readonly GridCell[])[];

/** Tables with more places than this are not read: no newspaper prints one. */
export const MOST_CELLS = 20_000;

const MISSING =
  /^(?:[-–—‐‑−*.…·•†]{1,3}|n\/?a\.?|n\.a\.|nil|none given|not asked|not (?:incl|given|stated|reported)\.?|[x✕✗])$/iu;

/** The cells of a table with the numbers of its text; `null` for one that is too large. */
export function readGrid(
  text: string,
  { rows: printedRows }: Document['tables'][number],
  numbersIn: (span: Span) => readonly NumberExpression[],
): Grid | null {
  const width = printedRows[0]?.length ?? 0;
  if (width * printedRows.length > MOST_CELLS) return null;
  const known = new Map<Cell, GridCell>();
  const read = (cell: Cell): GridCell => {
    const before = known.get(cell);
    if (before) return before;
    const numbers = numbersIn(cell.span);
    const words = printed(text, cell.span).trim();
    const isMissing = MISSING.test(words);
    const value = isMissing ? null : readValue(text, cell.span, numbers);
    const label = isMissing ? '' : readLabel(words);
    const made = { span: cell.span, heading: cell.heading, label, numbers, value, isMissing };
    known.set(cell, made);
    return made;
  };
  const rows = printedRows.map((row) => row.map(read));
  return rows.filter((row) => row.some(({ label, isMissing }) => label !== '' || isMissing));
}
