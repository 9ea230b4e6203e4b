import type { Topic } from '../topics/list-topics.ts';
import type { ToldAnswer } from './tell-answer.ts';

/** An answer with how it was found. */
export interface AnswerRead extends ToldAnswer {
  /** How it was found, among features. */
  readonly via: number;
  readonly rule: string;
  /** What it may lean on. */
  readonly topics: readonly Topic[];
}
