import type { Piece } from '../text/piece.ts';

/** A block of a page with what speaks for and against its being a part of the article. */
export interface DraftBlock extends Piece {
  /** Share of the text inside links, 0 to 1. */
  readonly linkShare: number;
  /** The element that directly holds the block's element; blocks of one run of text share it. */
  readonly parent: unknown;
}
