import { join } from 'node:path';
import { writeArticle } from '../corpus/write-article.ts';
import type { ContainerFormat } from '../corpus/write-containers.ts';
import type { Kind } from '../corpus/templates.ts';
import type { Trial } from '../measure/trial.ts';
import { corpusTrial, startTrial } from './command-trials.ts';
import { containerTrial } from './container-trial.ts';
import { growthTrial } from './growth-trial.ts';
import { memoryTrial } from './memory-trial.ts';
import { pageTrial } from './page-trial.ts';
import { BYTE_GATE, JSON_AND_REGEX } from './references.ts';
import { releaseTrial } from './release-trial.ts';
import type { Sizes } from './sizes.ts';
import { textTrial } from './text-trial.ts';

/** Makes a trial ready: writes its files, reads its texts. */
export type TrialPlan = () => Trial | Promise<Trial>;

/** Milliseconds per 10 kB that an article with a poll may cost. */
const COST_GOAL = { costGoal: 1 };
/** Times the byte gate that a text may cost that cannot hold a poll. */
const GATE_GOAL = { ratioGoal: 2 };

/**
 * Every trial, in the order of the table.
 *
 * @param folder existing folder for everything that is written
 * @param gold texts of the user's own, measured besides
 */
export function planTrials(folder: string, sizes: Sizes, gold: readonly string[]): TrialPlan[] {
  const { budgets, moment, texts, corpus } = sizes;
  const timing = { budget: budgets.text, moment };
  const passOver = { reference: BYTE_GATE, extractGoal: GATE_GOAL, wholeGoal: GATE_GOAL };
  const read = { reference: JSON_AND_REGEX, extractGoal: COST_GOAL, wholeGoal: COST_GOAL };
  return [
    () => textTrial({ name: 'poll articles', texts: write('poll', texts), ...read, ...timing }),
    () =>
      textTrial({
        name: 'numbers, no poll',
        texts: write('numbers', texts),
        ...passOver,
        ...timing,
      }),
    () => textTrial({ name: 'no number', texts: write('plain', texts), ...passOver, ...timing }),
    ...(gold.length > 0
      ? [() => textTrial({ name: 'gold', texts: gold, ...read, ...timing })]
      : []),
    () => growthTrial({ texts: write('poll', sizes.growth), ...timing }),
    ...(['jsonl', 'csv', 'warc.gz'] as const).map(
      (format) => () =>
        containerTrial(format, {
          folder: join(folder, 'containers'),
          records: sizes.containers[format],
          budget: budgets.container,
        }),
    ),
    () => pageTrial({ pages: sizes.containers.pages, budget: budgets.container, moment }),
    ...(Object.entries(sizes.memory) as [ContainerFormat, number][]).map(
      ([format, records]) =>
        () =>
          memoryTrial(format, { folder: join(folder, 'containers'), records, budget: 0 }),
    ),
    () =>
      releaseTrial({
        folder: join(folder, 'release'),
        articles: sizes.release,
        budget: budgets.release,
      }),
    () => startTrial({ folder, budget: budgets.start }),
    () => corpusTrial({ folder, budget: budgets.corpus, articles: corpus }),
  ];
}

function write(kind: Kind, count: number): string[] {
  const found: string[] = [];
  for (let index = 0; found.length < count; index += 1) {
    const article = writeArticle(index);
    if (article.kind === kind) found.push(article.text);
  }
  return found;
}
