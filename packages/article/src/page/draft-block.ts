/** A block before it is laid out: what it is, and what speaks for and against it. */
export interface DraftBlock {
  readonly kind: 'paragraph' | 'heading' | 'standfirst' | 'item' | 'caption' | 'table';
  /** White space collapsed; for a table, all its cells. */
  readonly text: string;
  /** Share of the text inside links, 0 to 1. */
  readonly linkShare: number;
  /** The element that directly holds the block's element; blocks of one run of text share it. */
  readonly parent: unknown;
  readonly grid?: DraftGrid;
}

export interface DraftGrid {
  readonly caption: string | null;
  /** Cells as printed; one that covers several places is the same object in each. */
  readonly rows: readonly (readonly DraftCell[])[];
}

export interface DraftCell {
  readonly text: string;
  readonly heading: boolean;
}
