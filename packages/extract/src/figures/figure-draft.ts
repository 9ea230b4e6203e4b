import type { Measure, Poll, Qualifier, Span, Wave } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';

/** Who a share is a share of, in printed words. */
export interface People {
  readonly span: Span;
  /** The story counts them as a part of those asked: `of the 388 Tasmanians interviewed`. */
  readonly isPart?: true;
}

/** A figure as read, in printed words; names and dimensions come later. */
export interface FigureDraft {
  readonly poll: Poll;
  /** The most precise place first printed. */
  readonly number: NumberExpression;
  readonly places: readonly NumberExpression[];
  readonly qualifier: Qualifier;
  readonly measure: Measure;
  readonly wave: Wave;
  /** In percent or points, signed for changes. */
  readonly value: number;
  /** `null` where the text names nobody: all respondents. */
  readonly people: People | null;
  /** What was asked, where the answer leans on it. */
  readonly question: string | null;
  readonly response: string;
  readonly responseSpan: Span;
  readonly pointsBack: boolean;
  readonly inHeadline: boolean;
  readonly paragraphNo: number;
  readonly sentenceNo: number;
  readonly rule: string;
  /** How the answer was found, among features. */
  readonly via: number;
  /** Probability of each choice: the kind, the people, the answer. */
  readonly chances: readonly number[];
}
