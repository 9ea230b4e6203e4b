/** A run of tokens that may name people: from `start` to before `end`, with its head. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** What was added to the words up to the head. */
  readonly shape:
    'head' | 'age' | 'of' | 'clause' | 'place' | 'name' | 'also' | 'label' | 'setting' | 'without';
}
