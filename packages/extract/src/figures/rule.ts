import type { Span } from '@topline/model';
import type { Token } from '../language/tokens.ts';
import type { NumberExpression } from '../mentions/rule.ts';

/** A share with the words of its sentence; what stands in brackets is left out. */
export interface ShareClause {
  readonly text: string;
  readonly share: NumberExpression;
  /** From the start of the sentence to the share. */
  readonly before: readonly Token[];
  /** From the share to the end of its clause. */
  readonly after: readonly Token[];
}

/** Who a share is a share of, in printed words. */
export interface People {
  readonly span: Span;
}

/** An answer, or words that point back to one. */
export type Answer =
  | { readonly kind: 'stated'; readonly response: string; readonly span: Span }
  /** `did so`, `did not`: the answer before, or its opposite. */
  | { readonly kind: 'same'; readonly negated: boolean; readonly span: Span }
  /** `felt that way about X`: the answer before, with another object. */
  | { readonly kind: 'object'; readonly object: string; readonly span: Span };

/** What a rule makes of a share; `carried` stands for what the figure before said. */
export interface FigureReading {
  readonly people: People | 'carried';
  readonly answer: Answer | 'carried';
  /** The stretch of text that the reading rests on; the longest wins. */
  readonly evidence: Span;
}

/** One wording that ties a share to who answered what. */
export interface FigureRule {
  readonly name: string;
  readonly example: string;
  readonly precedence?: number;
  /** Refuses with `null`. */
  readonly read: (clause: ShareClause) => FigureReading | null;
}
