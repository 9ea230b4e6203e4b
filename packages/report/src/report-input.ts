/**
 * A release as plain rows, under the column names of the data contract. Each list may be cut short;
 * `capped` says so, and `counts` holds how many rows there are.
 */
export interface ReportInput {
  readonly datasetId: string;
  readonly datasetVersion: string;
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  /** Numbers of the texts by role. */
  readonly roles: Readonly<Record<string, number>>;
  readonly figures: readonly ReportFigure[];
  readonly checks: readonly ReportCheck[];
  readonly disclosures: readonly ReportDisclosure[];
  readonly rejects: readonly ReportReject[];
  readonly capped: boolean;
}

/** A row of the view `poll_figures`. Offsets are Unicode code points of the article's text. */
export interface ReportFigure {
  readonly figure_id: string;
  readonly article_id: string;
  readonly poll_id: string;
  readonly source_path: string;
  readonly title: string | null;
  readonly pollster: string | null;
  readonly client: string | null;
  readonly sample_size: number | null;
  readonly sample_size_qualifier: string | null;
  readonly population: string | null;
  readonly subgroup: string | null;
  readonly response: string;
  readonly question: string | null;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: string;
  readonly wave: string;
  readonly value_as_printed: string;
  /** The sentence that holds the figure. */
  readonly sentence: string;
  readonly sentence_char_start: number;
  readonly char_start: number;
  readonly char_end: number;
  readonly confidence: number;
  readonly rule: string;
}

export interface ReportCheck {
  readonly article_id: string;
  readonly poll_id: string | null;
  readonly code: string;
  readonly status: string;
  readonly message: string;
  /** Separated by spaces. */
  readonly figure_ids: string | null;
}

export interface ReportDisclosure {
  readonly article_id: string;
  readonly poll_id: string;
  readonly item: string;
  readonly required_by: string;
  readonly disclosed: boolean;
}

export interface ReportReject {
  readonly source_path: string;
  readonly stage: string;
  readonly code: string;
  readonly message: string;
}
