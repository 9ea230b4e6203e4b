import type { Samples } from './run-rounds.ts';
import { spreadOf, type Spread } from './spread.ts';
import type { RowPlan, Sample } from './trial.ts';

/** A line of the table, measured. */
export interface Row {
  readonly name: string;
  readonly reference: string;
  readonly unit: string;
  /** In `unit`. */
  readonly subjectCost: Spread;
  /** In `unit`. */
  readonly referenceCost: Spread;
  /** How many times the reference's cost, round by round. */
  readonly ratio: Spread;
  readonly rounds: number;
  readonly ratioGoal: number | null;
  readonly costGoal: number | null;
  /** `null` where there is no goal. */
  readonly reached: boolean | null;
}

/**
 * Reads one line off the samples. The ratio is taken within each round and the median of those is
 * given, so that a machine that slows down half-way slows both sides of it.
 */
export function readRow(plan: RowPlan, samples: Samples): Row {
  const costs = (party: string) => (samples.get(party) ?? []).map((sample) => costOf(plan, sample));
  const subject = costs(plan.subject);
  const reference = costs(plan.reference);
  const ratio = spreadOf(subject.map((cost, round) => cost / (reference[round] ?? Number.NaN)));
  const subjectCost = spreadOf(subject.map(plan.show));
  const { ratioGoal = null, costGoal = null } = plan;
  return {
    name: plan.name,
    reference: plan.reference,
    unit: plan.unit,
    subjectCost,
    referenceCost: spreadOf(reference.map(plan.show)),
    ratio,
    rounds: subject.length,
    ratioGoal,
    costGoal,
    reached:
      ratioGoal === null && costGoal === null
        ? null
        : ratio.median <= (ratioGoal ?? Infinity) && subjectCost.median <= (costGoal ?? Infinity),
  };
}

function costOf({ cost, name }: RowPlan, sample: Sample): number {
  const value = sample[cost];
  if (value === undefined) throw new RangeError(`${name}: ${cost} was not measured`);
  return value;
}
