import type { CheckStatus, Role, Row, TableName } from '@topline/model';

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

/** A row of the view `poll_figures`, with the place of its sentence. */
export type FigureForReport = Row<'figures'> &
  Pick<Row<'articles'>, 'source_path' | 'title' | 'publisher' | 'published_at' | 'url'> &
  Omit<Row<'polls'>, 'char_start' | 'char_end'> & {
    readonly sentence: string;
    /** In Unicode code points of the article's text, like all places. */
    readonly sentence_char_start: number;
  };

/** What `renderReport` is given: rows under their column names, each list cut at `cap`. */
export interface ReleaseForReport {
  readonly datasetId: string;
  readonly datasetVersion: string;
  readonly counts: Counts;
  readonly roles: Release['rolesCount'];
  readonly invariants: readonly InvariantResult[];
  /** Rows of each list, at most. */
  readonly cap: number;
  /** True when a list was cut. */
  readonly capped: boolean;
  readonly figures: readonly FigureForReport[];
  /** Failed and warning checks first. */
  readonly checks: readonly Row<'checks'>[];
  readonly disclosures: readonly Row<'disclosures'>[];
  readonly rejects: readonly Row<'rejects'>[];
}
