import type { Tally } from '../database/count-rows.ts';
import type { InvariantResult } from '../release.ts';
import type { Origin } from './origin.ts';

/** The run record of a release (run.json): nothing that differs between two runs on one input. */
export function tellRun(
  id: string,
  origin: Origin,
  tally: Tally,
  invariants: readonly InvariantResult[],
  files: readonly string[],
): string {
  const { inputs, ...versions } = origin;
  const record = {
    dataset_id: id,
    ...versions,
    counts: tally.counts,
    roles: tally.rolesCount,
    checks: tally.checks,
    invariants: Object.fromEntries(invariants.map(({ name, offending }) => [name, offending])),
    files,
    inputs,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
