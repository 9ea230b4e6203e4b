import type {
  CheckStatus,
  DisclosureBody,
  DisclosureItem,
  FieldworkPrecision,
  FigureUnit,
  Format,
  Measure,
  MentionUnit,
  PollField,
  Qualifier,
  Review,
  Role,
  SubgroupDimension,
  Wave,
  Zone,
} from './vocabulary.ts';
import type { Reject } from './rejects.ts';
import type { Span } from './span.ts';

/**
 * The nouns as the stages hand them on, in memory. Nouns point at one another by reference; names
 * (`poll_id` …) are given once, when they become rows. `null` means that the text does not say.
 */

export interface Article {
  /** 16 hexadecimal digits, from the canonical URL, else from the path under the raw folder. */
  readonly id: string;
  /** Path under the raw folder, `/` between folders. */
  readonly sourcePath: string;
  /** Place inside a file of many records. */
  readonly record: string | null;
  readonly format: Format;
  /** SHA-256 of the raw bytes, hexadecimal. */
  readonly sha256: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601, with the offset that the source gives. */
  readonly publishedAt: string | null;
  /** BCP 47 language tag. */
  readonly language: string | null;
  readonly text: string;
  readonly wordCount: number;
}

export interface Sentence {
  readonly span: Span;
  readonly zone: Zone;
  /** Counted from 1 in the article. */
  readonly paragraphNo: number;
  /** Counted from 1 in the article. */
  readonly sentenceNo: number;
}

/** A quoted passage, quotation marks left out of the span. */
export interface Quote {
  readonly span: Span;
  readonly speaker: string | null;
  /** The words that introduce the speaker: `a Labour spokesman`. */
  readonly speakerDescription: string | null;
  /** The verb that gives the words to the speaker: `said`. */
  readonly cue: string | null;
}

/** One printed cell of a table; `span` is empty where nothing is printed. */
export interface Cell {
  readonly span: Span;
  /** True when it names a row or a column. */
  readonly heading: boolean;
}

/** A table of the article; its rows stand in the text one line each, cells set apart by tabs. */
export interface Table {
  readonly caption: Span | null;
  /**
   * Row by row from the top, all of one length: a cell over several rows or columns stands, the same
   * object, in each place that it covers; short rows end in empty cells.
   */
  readonly rows: readonly (readonly Cell[])[];
}

/** An article read: its text with the structure found in it. */
export interface Document {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** In order of the text. */
  readonly tables: readonly Table[];
  readonly quotes: readonly Quote[];
  /** What had to be repaired or left out on the way. */
  readonly rejects: readonly Reject[];
}

/** Why a poll's attribute is what it is. */
export interface Evidence {
  readonly field: PollField;
  readonly span: Span;
}

export interface Poll {
  /** The first place that speaks of this poll. */
  readonly span: Span;
  readonly pollster: string | null;
  readonly pollsterAsPrinted: string | null;
  readonly client: string | null;
  /** Number of people asked. */
  readonly sampleSize: number | null;
  readonly sampleSizeQualifier: Qualifier | null;
  readonly population: string | null;
  readonly geography: string | null;
  /** ISO 8601 date; with a precision of month or year, the first or last day of it. */
  readonly fieldworkStart: string | null;
  readonly fieldworkEnd: string | null;
  readonly fieldworkPrecision: FieldworkPrecision | null;
  readonly fieldworkAsPrinted: string | null;
  readonly mode: string | null;
  /** Percentage points, one side. */
  readonly marginOfError: number | null;
  readonly questionWording: string | null;
  readonly evidence: readonly Evidence[];
}

/** One numeric expression of the text. */
export interface Mention {
  readonly span: Span;
  /** The number printed, in its own unit; `null` where it is no single quantity (a date, a code). */
  readonly value: number | null;
  readonly unit: MentionUnit;
  readonly role: Role;
  /** Set exactly when the role is `poll_figure`. */
  readonly figure: Figure | null;
  /** Why a number stays `unresolved`. */
  readonly reason: string | null;
}

/** One claim of one poll, however often it is printed. */
export interface Figure {
  readonly poll: Poll;
  readonly question: string | null;
  readonly response: string;
  readonly responseAsPrinted: string;
  /** `null` for all respondents. */
  readonly subgroup: string | null;
  /** The words the subgroup was read from. */
  readonly subgroupAsPrinted: string | null;
  readonly subgroupDimension: SubgroupDimension | null;
  readonly measure: Measure;
  /** In `unit`; signed for changes and net scores. */
  readonly value: number;
  readonly valueLow: number | null;
  readonly valueHigh: number | null;
  readonly unit: FigureUnit;
  readonly qualifier: Qualifier;
  readonly wave: Wave;
  /** What a change or lead is measured against, as printed. */
  readonly comparedTo: string | null;
  /** Who the share is a share of, as printed, where that is not the whole sample or the subgroup. */
  readonly base: string | null;
  /** The printed place that gives the value: the most precise of its mentions. */
  readonly span: Span;
  /** Every printed place, in order of the text, `span` among them. */
  readonly mentionSpans: readonly Span[];
  /** Probability that every field is right, 0 to 1. */
  readonly confidence: number;
  /** The rules that read the figure, outermost first, joined by ` > `. */
  readonly rule: string;
  readonly review: Review | null;
}

/** What the extractor gives back for one article. */
export interface Extraction {
  /** In order of the text; no two overlap. */
  readonly mentions: readonly Mention[];
  readonly polls: readonly Poll[];
  /** In order of the first mention. */
  readonly figures: readonly Figure[];
}

/** One check's answer about one article. */
export interface Check {
  /** `C01` … as in docs/checks.md. */
  readonly code: string;
  readonly status: CheckStatus;
  readonly poll: Poll | null;
  readonly figures: readonly Figure[];
  readonly expected: string | null;
  readonly found: string | null;
  readonly message: string;
}

/** Whether a story gives an item that a standard asks for. */
export interface Disclosure {
  readonly poll: Poll;
  readonly item: DisclosureItem;
  readonly requiredBy: DisclosureBody;
  readonly disclosed: boolean;
  readonly span: Span | null;
}

export interface Findings {
  readonly checks: readonly Check[];
  readonly disclosures: readonly Disclosure[];
}
