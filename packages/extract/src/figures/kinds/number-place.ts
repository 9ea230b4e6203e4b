import type { Token } from '../../language/tokens.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { NumberBefore } from './number-before.ts';

/** What is known around a number before anyone asks whom and what it tells of. */
export interface NumberPlace {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly titled: boolean;
  /** The role that the words around give it, as far as a rule tells. */
  readonly role: string;
  /** Index among `KINDS` of the number before it in the sentence; -1 where there is none. */
  readonly kindBefore: number;
  /** Token of that number. */
  readonly before: number;
  /** Index among `KINDS` of the last number of the sentence before. */
  readonly kindOfLastSentence: number;
  /** How many figures stand before the sentence. */
  readonly figuresBefore: number;
  /** What the article tells of the poll here. */
  readonly poll: number;
  /** Words of the sentence that tell its subject. */
  readonly topics: readonly number[];
  readonly paragraphNo: number;
  /** Those of the sentence before. */
  readonly topicsBefore: readonly number[];
  /** How many sentences back a poll was last spoken of. */
  readonly sincePoll: number;
  /** How much of the article speaks of polls, in steps. */
  readonly density: number;
  /** What all the numbers of the article tell. */
  readonly facts: ArticleFacts;
  /** The numbers judged before it. */
  readonly past: readonly NumberBefore[];
}
