import type { Figure, Poll } from '@topline/model';
import type { Answer } from './read-answer.ts';

/**
 * `single`: evidently one answer a person. `likely`: the shares look like the answers to one question,
 * no more. `multiple`: the story says that people could give several answers.
 */
export type Choice = 'single' | 'likely' | 'multiple';

/** Shares that are answers of the same people to one question. */
export interface QuestionRun {
  readonly poll: Poll;
  readonly subgroup: string | null;
  readonly base: string | null;
  readonly wave: Figure['wave'];
  readonly figures: readonly Figure[];
  readonly choice: Choice;
}

/** A share on its way into a run. */
export interface Member {
  readonly figure: Figure;
  readonly answer: Answer;
  /** Place of its sentence in the article's list. */
  readonly sentence: number;
}
