import type { GridCell } from './grid.ts';
import type { Headings } from './levels.ts';
import type { LineReading } from './read-lines.ts';

/** Rows and columns of a section, and its cells. */
export interface TableLines {
  readonly text: string;
  readonly at: (row: number, column: number) => GridCell;
  readonly rows: readonly LineReading[];
  readonly columns: readonly LineReading[];
  readonly making: Headings['making'];
  readonly published: string | null;
}
