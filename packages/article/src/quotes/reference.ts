import type { Span } from '@topline/model';

/** Words that point at a speaker, as read from one clause; not yet tied to the rest of the article. */
export type Reference =
  | { readonly kind: 'pronoun'; readonly word: string; readonly span: Span }
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly description: string | null;
      readonly span: Span;
    }
  | { readonly kind: 'role'; readonly printed: string; readonly span: Span };

/** A reference and the tokens it takes up, half-open. */
export interface Found {
  readonly reference: Reference;
  readonly from: number;
  readonly to: number;
}
