import type { Span } from '@topline/model';

/** How a quotation's speaker is given in its article. */
export type Kind = (typeof KINDS)[number];
export const KINDS = ['name', 'pronoun', 'description', 'multi-paragraph', 'none'] as const;

/** A quotation as marked by hand. */
export interface MarkedQuote {
  readonly span: Span;
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  readonly cueSpan: Span | null;
  /** Each of these describes the speaker; empty where none is marked. */
  readonly descriptions: readonly string[];
  readonly kind: Kind;
}

export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly MarkedQuote[];
}
