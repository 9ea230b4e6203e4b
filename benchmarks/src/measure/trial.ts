/** What one run of one party cost, as far as it was measured. */
export interface Sample {
  /** Wall clock, milliseconds. */
  readonly ms?: number;
  /** CPU time of all threads, milliseconds. */
  readonly cpu?: number;
  /** Largest resident set of a process, in MB of 10^6 bytes. */
  readonly mb?: number;
}

/** Runs once, or for a moment, and says what a run cost. Rejects where the work was not done. */
export type Party = () => Promise<Sample>;

/** One line of the table: one party against another of the same trial. */
export interface RowPlan {
  readonly name: string;
  readonly subject: string;
  readonly reference: string;
  /** What is compared. */
  readonly cost: keyof Sample;
  readonly unit: string;
  /** A cost in `unit`. */
  readonly show: (cost: number) => number;
  /** The largest ratio that is good enough. */
  readonly ratioGoal?: number;
  /** The largest cost, in `unit`, that is good enough. */
  readonly costGoal?: number;
}

/** Parties that take turns on the same machine at the same time, and what is read off them. */
export interface Trial {
  readonly name: string;
  readonly parties: Readonly<Record<string, Party>>;
  readonly rows: readonly RowPlan[];
  /** Milliseconds that its rounds may take; one round is always run. */
  readonly budget: number;
}
