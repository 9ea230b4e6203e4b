import type { Measure } from '@topline/model';
import type { GridCell } from './grid.ts';
import type { Heading } from './levels.ts';
import type { LineReading } from './read-lines.ts';

/** What the title of a table says of all its figures. */
export interface TitleReading {
  readonly measure: Measure | null;
  /** The answer, where no heading has one: `Support for the tram`. */
  readonly answer: string | null;
  /** The question or topic. */
  readonly question: string | null;
}

/** A cell in its row and column, both axes alike. */
export interface CellScene {
  readonly cell: GridCell;
  readonly row: LineReading;
  readonly column: LineReading;
  readonly title: TitleReading;
  /** Headings of the answers that a net score or a lead is told from. */
  readonly options: readonly Heading[];
  /** The largest share of the row or column of a lead. */
  readonly leader: Heading | null;
  /** The table is of seats, its changes are too. */
  readonly isOfSeats: boolean;
  /** What waves before the latest are called, where there is just one. */
  readonly previous: string | null;
}
