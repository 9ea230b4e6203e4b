import type { Span } from '@topline/model';
import type { Cues, Place } from './place.ts';

/** What kind of numeric expression was printed, before anyone asks what it means in the story. */
export type NumberForm =
  | 'percent'
  | 'points'
  | 'fraction'
  | 'ratio'
  | 'score'
  | 'multiple'
  | 'age'
  | 'date'
  | 'time'
  | 'money'
  | 'ordinal'
  | 'identifier'
  | 'number';

export interface NumberReading {
  readonly form: NumberForm;
  /** Percent for shares of every form, else the number itself; `null` where there is no single one. */
  readonly value: number | null;
  /** Bounds, in the unit of `value`, where the expression itself is a range. */
  readonly low?: number;
  readonly high?: number;
}

/** A numeric expression of the text. */
export interface NumberExpression extends NumberReading {
  readonly span: Span;
  /** Name of the rule that read it. */
  readonly rule: string;
}

/** A reading with the place of the whole expression. */
export interface PlacedReading extends NumberReading, Span {}

/** One wording of numbers. */
export interface MentionRule {
  readonly name: string;
  /** What it reads, in an example. */
  readonly example: string;
  /** Decides between readings of the same length: the higher wins. 0 unless stated. */
  readonly precedence?: number;
  /** Where it is tried: what its wording cannot do without. */
  readonly cues: Cues;
  /** Refuses with `null`. Looks at a bounded stretch around the place, never across a line end. */
  readonly read: (place: Place) => PlacedReading | null;
}
