/** A piece of an article before its place in the text is known. */
export interface Piece {
  readonly kind: 'paragraph' | 'heading' | 'standfirst' | 'item' | 'caption' | 'table';
  /** White space collapsed; for a table, all its cells. */
  readonly text: string;
  readonly grid?: Grid;
}

export interface Grid {
  readonly caption: string | null;
  /** Cells as printed; one that covers several places is the same object in each. */
  readonly rows: readonly (readonly GridCell[])[];
}

export interface GridCell {
  readonly text: string;
  readonly heading: boolean;
}
