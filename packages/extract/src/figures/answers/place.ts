/** Where words that may be an answer stand, and how that place was found. */
export interface AnswerPlace {
  readonly start: number;
  readonly end: number;
  readonly via:
    'after' | 'after-people' | 'before' | 'label' | 'subject' | 'name' | 'predicate' | 'opinion';
  /** What ends or starts the run of words on the far side. */
  readonly bound: string;
}
