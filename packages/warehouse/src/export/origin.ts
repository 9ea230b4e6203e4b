import { DATASET_VERSION } from '@topline/model';
import type { Input, RunManifest } from '../release.ts';

/** What a release was made from and by; the same for the same input, in one order. */
export interface Origin {
  readonly topline: string;
  readonly dataset_version: string;
  readonly duckdb: string;
  readonly options: NonNullable<RunManifest['options']>;
  readonly inputs: readonly Input[];
}

export function tellOrigin({ topline, options = {}, inputs }: RunManifest, duckdb: string): Origin {
  return {
    topline,
    dataset_version: DATASET_VERSION,
    duckdb,
    options,
    inputs: inputs
      .map(({ path, sha256, status }) => ({ path, sha256, status }))
      .toSorted((a, b) => compare(JSON.stringify(a), JSON.stringify(b))),
  };
}

/** By UTF-16 code unit, which no locale changes. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
