import type { Measure, Span, Wave } from '@topline/model';
import type { Token } from '../language/tokens.ts';
import type { NumberExpression } from '../mentions/rule.ts';

/** A number with the words of its sentence; what stands in other brackets is left out. */
export interface NumberClause {
  readonly text: string;
  readonly number: NumberExpression;
  /** From the start of the sentence to the number, or to the bracket it stands in. */
  readonly before: readonly Token[];
  /** From the number, or its bracket, to the end of the clause. */
  readonly after: readonly Token[];
  /** The words with the number in its bracket; `null` where it stands in none. */
  readonly bracket: { readonly before: readonly Token[]; readonly after: readonly Token[] } | null;
  /** Set where the number is one of two in a pair: `53 to 47`, `51%-47%`. */
  readonly pair: { readonly side: 'first' | 'second'; readonly beyond: readonly Token[] } | null;
  /** True when the sentence prints a share with its unit, or two bare numbers. */
  readonly besideShare: boolean;
  /** True when a number that can be a figure stands before this one in the sentence. */
  readonly follows: boolean;
}

/** Who a share is a share of, in printed words. */
export interface People {
  readonly span: Span;
}

/** An answer, or words that point to one. */
export type Answer =
  | { readonly kind: 'stated'; readonly response: string; readonly span: Span }
  /** `did so`, `did not`: the answer before, or its opposite. */
  | { readonly kind: 'same'; readonly negated: boolean; readonly span: Span }
  /** The other side of the answer before: the second number of a pair. */
  | { readonly kind: 'opposite'; readonly span: Span }
  /** `felt that way about X`: the answer before, with another object. */
  | { readonly kind: 'object'; readonly object: string; readonly span: Span };

/** What a rule makes of a number. */
export interface FigureReading {
  /** `carried`: whoever the sentence, or the figure before, speaks of. */
  readonly people: People | 'carried';
  /** `carried`: the answer of the figure before; `next`: of the one after. */
  readonly answer: Answer | 'carried' | 'next';
  /** The stretch of text that the reading rests on; of equal precedence the longest wins. */
  readonly evidence: Span;
  /** `share` unless stated. */
  readonly measure?: Measure;
  /** `current` unless stated. */
  readonly wave?: Wave;
  /** -1 for a fall. */
  readonly sign?: 1 | -1;
}

/** One wording that ties a number to who answered what. */
export interface FigureRule {
  readonly name: string;
  readonly example: string;
  readonly precedence?: number;
  /** Refuses with `null`. */
  readonly read: (clause: NumberClause) => FigureReading | null;
}
