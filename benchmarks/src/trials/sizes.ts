/** How much is measured, and for how long. */
export interface Sizes {
  /** Articles of each kind that the stages are timed on. */
  readonly texts: number;
  /** Articles that are joined to a long text. */
  readonly growth: number;
  /** Articles of the release that is built in this process. */
  readonly release: number;
  /** Articles of the corpus that the whole command reads. */
  readonly corpus: number;
  /** Milliseconds of CPU time that a function is called for at a turn. */
  readonly moment: number;
  /** Milliseconds for all rounds of a trial; one round is always run. */
  readonly budgets: {
    readonly text: number;
    readonly release: number;
    readonly start: number;
    readonly corpus: number;
  };
  /** Milliseconds after which no further round is begun. */
  readonly deadline: number;
}

export const FULL: Sizes = {
  texts: 10,
  growth: 10,
  release: 300,
  corpus: 1000,
  moment: 100,
  budgets: { text: 7_000, release: 12_000, start: 20_000, corpus: 95_000 },
  deadline: 165_000,
};

/** One round of everything: does it run, not how fast. */
export const QUICK: Sizes = {
  texts: 1,
  growth: 2,
  release: 8,
  corpus: 10,
  moment: 1,
  budgets: { text: 0, release: 0, start: 0, corpus: 0 },
  deadline: 0,
};
