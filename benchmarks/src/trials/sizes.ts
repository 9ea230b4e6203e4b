import type { ContainerFormat } from '../corpus/write-containers.ts';

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
  /** Articles of a file of each format, and pages. */
  readonly containers: Readonly<Record<ContainerFormat, number>> & { readonly pages: number };
  /** Articles of the smallest file whose memory is measured; the largest has a hundred times as many. */
  readonly memory: Readonly<Partial<Record<ContainerFormat, number>>>;
  /** Milliseconds of CPU time that a function is called for at a turn. */
  readonly moment: number;
  /** Milliseconds for all rounds of a trial; one round is always run. */
  readonly budgets: {
    readonly text: number;
    readonly container: number;
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
  containers: { jsonl: 20_000, csv: 20_000, 'warc.gz': 3_000, pages: 20 },
  memory: { jsonl: 2_000, 'warc.gz': 400 },
  moment: 100,
  budgets: { text: 7_000, container: 6_000, release: 12_000, start: 20_000, corpus: 95_000 },
  deadline: 225_000,
};

/** One round of everything: does it run, not how fast. */
export const QUICK: Sizes = {
  texts: 1,
  growth: 2,
  release: 8,
  corpus: 10,
  containers: { jsonl: 20, csv: 20, 'warc.gz': 20, pages: 2 },
  memory: { jsonl: 5 },
  moment: 1,
  budgets: { text: 0, container: 0, release: 0, start: 0, corpus: 0 },
  deadline: 0,
};
