/** The closed lists of the data contract. Order is the order in the codebook. */

export const ZONES = ['headline', 'body', 'caption', 'table', 'list'] as const;
export type Zone = (typeof ZONES)[number];

export const FORMATS = ['text', 'markdown', 'html', 'json', 'jsonl', 'csv', 'warc'] as const;
export type Format = (typeof FORMATS)[number];

export const SUBGROUP_DIMENSIONS = [
  'party',
  'vote',
  'age',
  'gender',
  'region',
  'ethnicity',
  'religion',
  'education',
  'class',
  'employment',
  'nation',
  'issue',
  'other',
] as const;
export type SubgroupDimension = (typeof SUBGROUP_DIMENSIONS)[number];

export const MEASURES = [
  'share',
  'lead',
  'change',
  'net',
  'count',
  'ratio',
  'score',
  'seats',
] as const;
export type Measure = (typeof MEASURES)[number];

export const FIGURE_UNITS = ['percent', 'points', 'people', 'seats', 'ratio', 'score'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

export const QUALIFIERS = ['exact', 'about', 'over', 'under', 'range'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const WAVES = ['current', 'previous'] as const;
export type Wave = (typeof WAVES)[number];

export const ROLES = [
  'poll_figure',
  'sample_size',
  'margin_of_error',
  'age',
  'date',
  'time',
  'money',
  'count',
  'election_result',
  'other_statistic',
  'forecast',
  'ordinal',
  'identifier',
  'unresolved',
] as const;
export type Role = (typeof ROLES)[number];

export const MENTION_UNITS = [
  'percent',
  'points',
  'fraction',
  'ratio',
  'score',
  'years',
  'date',
  'time',
  'money',
  'ordinal',
  'number',
] as const;
export type MentionUnit = (typeof MENTION_UNITS)[number];

export const FIELDWORK_PRECISIONS = ['day', 'month', 'year'] as const;
export type FieldworkPrecision = (typeof FIELDWORK_PRECISIONS)[number];

/** Poll columns that carry evidence of their own in `poll_evidence`. */
export const POLL_FIELDS = [
  'pollster',
  'client',
  'sample_size',
  'population',
  'geography',
  'fieldwork',
  'mode',
  'margin_of_error',
  'question_wording',
] as const;
export type PollField = (typeof POLL_FIELDS)[number];

export const CHECK_STATUSES = ['pass', 'warn', 'fail', 'unknown'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

export const DISCLOSURE_ITEMS = [
  'pollster',
  'client',
  'fieldwork',
  'sample_size',
  'population',
  'geography',
  'mode',
  'question_wording',
  'margin_of_error',
  'subgroup_sizes',
  'tables_link',
] as const;
export type DisclosureItem = (typeof DISCLOSURE_ITEMS)[number];

/** British Polling Council; American Association for Public Opinion Research. */
export const DISCLOSURE_BODIES = ['BPC', 'AAPOR'] as const;
export type DisclosureBody = (typeof DISCLOSURE_BODIES)[number];

export const REVIEWS = ['confirmed', 'corrected'] as const;
export type Review = (typeof REVIEWS)[number];
