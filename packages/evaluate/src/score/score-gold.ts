import type { GoldArticle } from '../gold/read-gold.ts';
import type { Prediction } from '../predicted/prediction.ts';
import { calibrate, type Calibration } from './calibrate.ts';
import { LEVELS, type Level } from './levels.ts';
import { listErrors, type ScoredError } from './list-errors.ts';
import { matchArticle, type ArticleMatch } from './match-article.ts';
import { nameError } from './name-error.ts';
import { comparePolls, POLL_ATTRIBUTES, type PollAttribute } from './poll-attributes.ts';
import { predictionsByArticle } from './predictions-by-article.ts';
import { roundHalfEven } from './round-half-even.ts';

/** Precision, recall and F1, 0 to 1, rounded to four digits. */
export interface LevelScore {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export interface Scores {
  readonly articles: number;
  /** Gold articles that the prediction does not hold. */
  readonly missing: readonly string[];
  readonly gold_figures: number;
  readonly predicted_figures: number;
  readonly duplicates: number;
  readonly levels: Readonly<Record<Level, LevelScore>>;
  /** Attributes that gold or prediction state at all. */
  readonly polls: Partial<Record<PollAttribute, { readonly right: number; readonly of: number }>>;
  /** Printed places of gold figures, and those that are no number to the prediction. */
  readonly ledger: { readonly missing: number; readonly of: number };
  /** Share of the figures right in measure whose qualifier is right; `null` without any. */
  readonly qualifier_right: number | null;
  readonly calibration: Calibration | null;
  /** Gold figures by what makes them hard to read, and those right in every field. */
  readonly phenomena: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
  /** How often each kind of error occurs, held-out articles included. */
  readonly error_kinds: Readonly<Record<string, number>>;
  readonly errors: readonly ScoredError[];
}

/** Scores a prediction against gold articles. */
export function scoreGold(gold: readonly GoldArticle[], prediction: Prediction): Scores {
  const predictions = predictionsByArticle(prediction);
  const matches = gold.flatMap((article) => {
    const found = predictions.get(article.id);
    return found ? [matchArticle(article, found)] : [];
  });
  const needed = gold.flatMap(({ label }) => label.figures.filter((figure) => !figure.optional));
  const predicted = sum(matches, countPredicted);
  const errors = matches.flatMap(listErrors);
  return {
    articles: gold.length,
    missing: gold.filter(({ id }) => !predictions.has(id)).map(({ id }) => id),
    gold_figures: needed.length,
    predicted_figures: predicted,
    duplicates: sum(matches, ({ duplicates }) => duplicates.length),
    levels: scoreLevels(matches, needed.length, predicted),
    polls: scorePolls(matches),
    ledger: {
      missing: sum(matches, ({ ledger }) => ledger.missing),
      of: sum(matches, ({ ledger }) => ledger.mentions),
    },
    qualifier_right: scoreQualifiers(matches),
    calibration: calibrate(matches),
    phenomena: scorePhenomena(matches),
    error_kinds: countKinds(errors),
    errors,
  };
}

function countPredicted({ pairs, duplicates, spurious }: ArticleMatch): number {
  return pairs.filter((pair) => pair.predicted).length + duplicates.length + spurious.length;
}

function scoreLevels(
  matches: readonly ArticleMatch[],
  gold: number,
  predicted: number,
): Scores['levels'] {
  const entries = LEVELS.map((level, index): [Level, LevelScore] => {
    const right = sum(matches, ({ pairs }) => pairs.filter((pair) => pair.levels > index).length);
    const f1 = ratio(2 * right, gold + predicted);
    return [level, { p: ratio(right, predicted), r: ratio(right, gold), f1 }];
  });
  return Object.fromEntries(entries) as Record<Level, LevelScore>;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : roundHalfEven(part / whole, 4);
}

function scorePolls(matches: readonly ArticleMatch[]): Scores['polls'] {
  const answers = matches.flatMap(comparePolls);
  const entries = POLL_ATTRIBUTES.map((attribute) => {
    const own = answers.filter((answer) => answer.attribute === attribute);
    return [attribute, { right: own.filter(({ right }) => right).length, of: own.length }] as const;
  });
  return Object.fromEntries(entries.filter(([, { of }]) => of > 0));
}

function scorePhenomena(matches: readonly ArticleMatch[]): Scores['phenomena'] {
  const scores: Record<string, { right: number; of: number }> = {};
  for (const { gold, levels } of matches.flatMap(({ pairs }) => pairs)) {
    for (const name of gold.phenomena) {
      const { right, of } = scores[name] ?? { right: 0, of: 0 };
      scores[name] = { right: right + (levels === LEVELS.length ? 1 : 0), of: of + 1 };
    }
  }
  return scores;
}

function countKinds(errors: readonly ScoredError[]): Scores['error_kinds'] {
  const counts: Record<string, number> = {};
  for (const error of errors) {
    const kind = nameError(error);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

function scoreQualifiers(matches: readonly ArticleMatch[]): number | null {
  const comparable = matches.flatMap(({ pairs }) =>
    pairs.filter((pair) => pair.levels > LEVELS.indexOf('measure')),
  );
  if (comparable.length === 0) return null;
  const right = comparable.filter(
    ({ gold, predicted }) => (predicted?.qualifier ?? 'exact') === gold.qualifier,
  );
  return roundHalfEven(right.length / comparable.length, 3);
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
