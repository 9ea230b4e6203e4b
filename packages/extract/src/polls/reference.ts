import type { Span } from '@topline/model';
import type { MentionKind } from './classify-mention.ts';
import type { Organisation } from './organisation.ts';

/** A place that speaks of a poll: `a new Northgate survey`, `the poll`, `Brightwater found`. */
export interface Reference {
  readonly span: Span;
  /** `named`: only a pollster's name; `average`: a poll of polls. */
  readonly kind: MentionKind | 'named' | 'average';
  /** Ends with the word for the poll, before what follows it. */
  readonly head: Span;
  readonly organisations: readonly Organisation[];
  readonly client: Organisation | null;
  readonly date: string | null;
  /** Index of its sentence. */
  readonly sentence: number;
  /** The words around tell what was found, or that people were asked. */
  readonly reports: boolean;
  /** The words after say how many people were asked. */
  readonly asks: boolean;
  /** Its words name who asked, not only whose poll it is. */
  readonly namesHouse: boolean;
  /** `Northgate’s survey`: the name stands as the owner’s. */
  readonly owned: boolean;
  /** Heads a paragraph that tells how the poll was made: `The survey of 1,218 voters has a margin`. */
  readonly details: boolean;
  readonly rule: string;
}
