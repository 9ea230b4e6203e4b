import { judgeBy, type Judge, type Weights } from './judge.ts';

/** What was learned from labelled articles. */
export interface Model {
  readonly judge: Judge;
  /** How often figures with such a product of chances are right in every field, 0 to 1. */
  readonly rateOf: (chance: number) => number;
}

/** Points of a rising curve: product of chances, share of figures that were right. */
export type Calibration = readonly (readonly [chance: number, rate: number])[];

export function modelOf(weights: Weights, calibration: Calibration): Model {
  return { judge: judgeBy(weights), rateOf: (chance) => interpolate(calibration, chance) };
}

/** Along straight lines between the points; level beyond the first and the last. */
function interpolate(points: Calibration, at: number): number {
  const next = points.findIndex(([chance]) => chance >= at);
  const [chance, rate] = points.at(next)!;
  if (next <= 0) return rate;
  const [chanceBefore, rateBefore] = points[next - 1]!;
  return rateBefore + ((rate - rateBefore) * (at - chanceBefore)) / (chance - chanceBefore);
}
