import { modelOf, type Calibration, type Weights } from '@topline/extract';
import type { GoldArticle } from '../gold/read-gold.ts';
import { predictGold } from '../predicted/predict-gold.ts';
import { LEVELS } from '../score/levels.ts';
import { matchArticle } from '../score/match-article.ts';
import { predictionsByArticle } from '../score/predictions-by-article.ts';

/** Figures that one point of the curve stands for. */
const PER_POINT = 60;

/** A row as predicted, and whether it is right in every field. */
interface Seen {
  readonly chance: number;
  readonly right: boolean;
}

/**
 * How often figures are right in every field, by the product of chances, measured on articles that
 * the weights were not learned from.
 */
export function calibrateModel(weights: Weights, unread: readonly GoldArticle[]): Calibration {
  const { judge } = modelOf(weights, [[0, 0]]);
  const prediction = predictGold(unread, { judge, rateOf: (chance) => chance });
  const found = predictionsByArticle(prediction);
  const seen = unread.flatMap((article): Seen[] => {
    const own = found.get(article.id);
    if (!own) return [];
    const { pairs, spurious } = matchArticle(article, own);
    return [
      ...pairs.flatMap(({ predicted, levels }) =>
        predicted ? [{ chance: predicted.confidence ?? 0, right: levels === LEVELS.length }] : [],
      ),
      ...spurious.map(({ confidence }) => ({ chance: confidence ?? 0, right: false })),
    ];
  });
  return risingCurve(seen.toSorted((a, b) => a.chance - b.chance));
}

/** Means of runs of neighbours, joined where a later run is lower (pool adjacent violators). */
function risingCurve(seen: readonly Seen[]): Calibration {
  const runs: { chance: number; right: number; count: number }[] = [];
  for (let at = 0; at < seen.length; at += PER_POINT) {
    const part = seen.slice(at, at + PER_POINT);
    let run = {
      chance: part.reduce((sum, { chance }) => sum + chance, 0),
      right: part.filter(({ right }) => right).length,
      count: part.length,
    };
    for (
      let last = runs.at(-1);
      last && last.right / last.count >= run.right / run.count;
      last = runs.at(-1)
    ) {
      runs.pop();
      run = {
        chance: run.chance + last.chance,
        right: run.right + last.right,
        count: run.count + last.count,
      };
    }
    runs.push(run);
  }
  return runs.map(({ chance, right, count }) => [round(chance / count), round(right / count)]);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
