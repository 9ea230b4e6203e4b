import type { Check, Disclosure, Document, Extraction } from '@topline/model';
import type { QuestionRun } from './question-run.ts';

/** What every rule sees of one article. */
export interface RuleInput {
  readonly document: Document;
  /** Polls and figures in order of the text. */
  readonly extraction: Extraction;
  readonly runs: readonly QuestionRun[];
  readonly disclosures: readonly Disclosure[];
}

/** One check. It answers `unknown` where the story lacks an input, never `pass`. */
export interface Rule {
  /** `C01` … */
  readonly code: string;
  readonly name: string;
  /** What the rule asks of a story, in one line. */
  readonly question: string;
  /** The published standard that the rule comes from. */
  readonly source?: string;
  /** Mean confidence of its figures below which a check does not fail, 0 to 1; the default is 0.35. */
  readonly sure?: (check: Check) => number;
  readonly run: (input: RuleInput) => Check[];
}
