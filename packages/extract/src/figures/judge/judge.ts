import type { Span } from '@topline/model';

/** What is decided of a number, one after the other. */
export const DECISIONS = ['kind', 'people', 'answer', 'topic'] as const;
export type Decision = (typeof DECISIONS)[number];

/** One of the readings that compete, with what speaks for and against it. */
export interface Candidate<Told> {
  /** Places in the table of weights. */
  readonly features: readonly number[];
  readonly told: Told;
  /** Candidates of one group say the same in other lengths; none: each for itself. */
  readonly group?: number;
  /** What its chance counts when groups are compared; 1 unless stated. */
  readonly weight?: number;
}

/** The reading preferred, and how sure that is among those that competed. */
export interface Verdict {
  readonly index: number;
  /** Probability of the reading preferred and of those of its group. */
  readonly chance: number;
  /** By candidate, in their order; they sum to one. */
  readonly probabilities: readonly number[];
}

/** Chooses among the readings of one number. */
export type Judge = (
  decision: Decision,
  candidates: readonly Candidate<unknown>[],
  place: Span,
) => Verdict;

/** Where features have weights, by decision. */
export type Weights = Readonly<Record<Decision, Float32Array>>;

/** A judge that adds up the weights of each reading's features. */
export function judgeBy(weights: Weights): Judge {
  return (decision, candidates) => {
    const table = weights[decision];
    const scores = candidates.map(({ features }) => scoreOf(table, features));
    const top = Math.max(...scores);
    const parts = scores.map((score) => Math.exp(score - top));
    const sum = parts.reduce((total, part) => total + part, 0);
    return preferGroup(
      candidates,
      parts.map((part) => part / sum),
    );
  };
}

export function scoreOf(table: Float32Array, features: readonly number[]): number {
  let score = 0;
  for (const feature of features) score += table[feature]!;
  return score;
}

/** The most likely reading of the most likely group. */
function preferGroup(candidates: readonly Candidate<unknown>[], probabilities: number[]): Verdict {
  const chances = new Map<number, number>();
  // Readings without a group get numbers that no group has.
  const groupAt = (index: number) => candidates[index]!.group ?? index + 0.5;
  for (const [index, probability] of probabilities.entries()) {
    const weighed = probability * (candidates[index]!.weight ?? 1);
    chances.set(groupAt(index), (chances.get(groupAt(index)) ?? 0) + weighed);
  }
  const most = Math.max(...chances.values());
  const all = [...chances.values()].reduce((sum, chance) => sum + chance, 0);
  let best = -1;
  for (const [index, probability] of probabilities.entries()) {
    const isIn = chances.get(groupAt(index)) === most;
    if (isIn && (best < 0 || probability > probabilities[best]!)) best = index;
  }
  return { index: best, chance: most / all, probabilities };
}
