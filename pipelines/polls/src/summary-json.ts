import { relative } from 'node:path';
import { DATASET_VERSION } from '@topline/model';
import type { Release } from '@topline/warehouse';
import type { Tally } from './tally-rows.ts';
import { VERSION } from './version.ts';

/** The end of a run for machines. Paths are relative to `from`, with `/` between folders. */
export function summaryJson(
  { release, tally }: { release: Release; tally: Tally },
  from: string,
): string {
  const { counts, duplicates, roles, checks, rejectCodes, errors } = tally;
  const summary = {
    topline: VERSION,
    dataset_version: DATASET_VERSION,
    dataset_id: release.id,
    release: relative(from, release.path).replaceAll('\\', '/'),
    counts,
    duplicates,
    roles,
    checks,
    rejects: { errors, notes: (counts['rejects'] ?? 0) - errors, by_code: rejectCodes },
    invariants: release.invariants.map(({ name, offending }) => ({ name, offending })),
    changes: release.changes,
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}
