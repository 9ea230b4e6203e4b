import type { CheckStatus, Role, TableName } from '@topline/model';
import type { PlainRow } from './database/read-rows.ts';

export interface Input {
  /** Path under the raw folder, `/` between folders. */
  readonly path: string;
  /** SHA-256 of the bytes; `null` where they could not be read. */
  readonly sha256: string | null;
  readonly status: 'read' | 'rejected' | 'duplicate';
}

/** What was read and by what: nothing that differs between two runs on the same input. */
export interface RunManifest {
  /** Version of Topline. */
  readonly topline: string;
  readonly inputs: readonly Input[];
  /** Options that change the content of the release. */
  readonly options?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface InvariantResult {
  readonly name: string;
  readonly description: string;
  /** Rows that break the promise. */
  readonly offending: number;
}

/** Rows, not cells. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
}

export type Counts = Readonly<Record<TableName, number>>;

export interface Release {
  /** Derived from the content. */
  readonly id: string;
  /** Absolute path of the release's folder. */
  readonly path: string;
  /** True when this content was the current release already and nothing was written. */
  readonly unchanged: boolean;
  /** Rows per table. */
  readonly counts: Counts;
  /** Mentions per role; roles without a mention are left out. */
  readonly rolesCount: Readonly<Partial<Record<Role, number>>>;
  readonly invariants: readonly InvariantResult[];
  readonly checks: Readonly<Record<CheckStatus, number>>;
  /** Against the release that was current before. */
  readonly changes: Changes;
}

/** What `renderReport` is given: rows under their column names, each list cut at `cap`. */
export interface ReleaseForReport {
  readonly id: string;
  readonly datasetVersion: string;
  readonly counts: Counts;
  readonly invariants: readonly InvariantResult[];
  /** Rows of each list, at most; `counts` tells how many there are. */
  readonly cap: number;
  /** Columns of the view `poll_figures`, the sentence among them, by figure. */
  readonly figures: readonly PlainRow[];
  /** Failed and warning checks first. */
  readonly checks: readonly PlainRow[];
  readonly disclosures: readonly PlainRow[];
  readonly rejects: readonly PlainRow[];
}
