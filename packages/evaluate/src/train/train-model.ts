import { DECISIONS, modelOf, type Calibration, type Judge, type Weights } from '@topline/extract';
import type { GoldArticle } from '../gold/read-gold.ts';
import { collectExamples, type Example } from './collect-examples.ts';
import { fitWeights } from './fit-weights.ts';

/** The first round follows the labels, the next also the judge of the round before. */
const ROUNDS = 2;
const UNCALIBRATED: Calibration = [
  [0, 0],
  [1, 1],
];

/** Learns the weights of every decision from labelled articles. */
export function trainWeights(articles: readonly GoldArticle[]): Weights {
  const examples: Example[] = articles.flatMap((article) => collectExamples(article, 'gold'));
  let weights = fitAll(examples);
  for (let round = 1; round < ROUNDS; round += 1) {
    const { judge } = modelOf(weights, UNCALIBRATED);
    weights = fitAll([...examples, ...own(articles, judge)]);
  }
  return weights;
}

function own(articles: readonly GoldArticle[], judge: Judge): Example[] {
  return articles.flatMap((article) => collectExamples(article, judge));
}

function fitAll(examples: readonly Example[]): Weights {
  const entries = DECISIONS.map((decision) => {
    const those = examples.filter((example) => example.decision === decision);
    return [decision, fitWeights(those)] as const;
  });
  return Object.fromEntries(entries) as unknown as Weights;
}
