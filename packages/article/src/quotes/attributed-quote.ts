import type { Quote, Span } from '@topline/model';

/** A quotation with the places of the words that name its speaker and of the cue. */
export interface AttributedQuote extends Quote {
  readonly speakerSpan: Span | null;
  readonly cueSpan: Span | null;
}
