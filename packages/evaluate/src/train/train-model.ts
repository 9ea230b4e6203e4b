import { DECISIONS, modelOf, type Calibration, type Judge, type Weights } from '@topline/extract';
import type { GoldArticle } from '../gold/read-gold.ts';
import { collectExamples, type Example } from './collect-examples.ts';
import { fitWeights, type Examples } from './fit-weights.ts';

/** The first round follows the labels, the next also the judge of the round before. */
const ROUNDS = 2;
const UNCALIBRATED: Calibration = [
  [0, 0],
  [1, 1],
];

/** Labelled articles to learn from: those of newspapers are what the model is for. */
export interface Lessons {
  readonly newspapers: readonly GoldArticle[];
  /** Written for the purpose in the manner of newspapers. */
  readonly written: readonly GoldArticle[];
  readonly others: readonly GoldArticle[];
}

/** Learns the weights of every decision from labelled articles. */
export function trainWeights(lessons: Lessons): Weights {
  const collect = (follow: 'gold' | Judge) => {
    const from = (articles: readonly GoldArticle[]) =>
      articles.flatMap((article) => collectExamples(article, follow));
    return {
      newspapers: from(lessons.newspapers),
      written: from(lessons.written),
      others: from(lessons.others),
    };
  };
  let examples: Examples = collect('gold');
  let weights = fitAll(examples);
  const first = examples;
  for (let round = 1; round < ROUNDS; round += 1) {
    const own = collect(modelOf(weights, UNCALIBRATED).judge);
    examples = {
      newspapers: [...first.newspapers, ...own.newspapers],
      written: [...first.written, ...own.written],
      others: [...first.others, ...own.others],
    };
    weights = fitAll(examples);
  }
  return weights;
}

function fitAll({ newspapers, written, others }: Examples): Weights {
  const entries = DECISIONS.map((decision) => {
    const isOne = (example: Example) => example.decision === decision;
    const those = {
      newspapers: newspapers.filter(isOne),
      written: written.filter(isOne),
      others: others.filter(isOne),
    };
    return [decision, fitWeights(those)] as const;
  });
  return Object.fromEntries(entries) as unknown as Weights;
}
