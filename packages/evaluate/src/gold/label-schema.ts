import { MEASURES, WAVES } from '@topline/model';
import { z } from 'zod';

/** Groups of stems: a text is right when it holds at least one stem of every group. */
const stemGroups = z.array(z.array(z.string()));
const said = <Type extends z.ZodType>(type: Type) => type.nullable().default(null);

const mention = z.object({
  /** The number expression with its unit, as printed. */
  text: z.string().regex(/\S/, 'is blank'),
  /** A run of the article that holds `text` once and occurs once. */
  context: z.string().min(1),
});

const poll = z.object({
  key: z.string(),
  pollster: z.string().nullable(),
  pollster_accept: z.array(z.string()).nullable().default([]),
  client: z.string().nullable(),
  sample_size: z.number().nullable(),
  population: z.string().nullable(),
  population_must: stemGroups.default([]),
  fieldwork_start: said(z.string()),
  fieldwork_end: said(z.string()),
  margin_of_error: said(z.number()),
});

const figure = z.object({
  mentions: z.array(mention).min(1),
  poll: z.string(),
  measure: z.enum(MEASURES),
  value: z.number(),
  qualifier: z.enum(['exact', 'about', 'over', 'under']),
  wave: z.enum(WAVES),
  subgroup: said(z.string()),
  subgroup_must: stemGroups.default([]),
  subgroup_must_not: z.array(z.string()).nullable().default([]),
  response: said(z.string()),
  response_must: stemGroups.default([]),
  response_must_not: z.array(z.string()).nullable().default([]),
  /** Counts neither way: a reader may enter it or not. */
  optional: z.boolean().default(false),
  /** What makes the figure hard to read: `ellipsis`, `pair` … */
  phenomena: z.array(z.string()).default([]),
});

/** What a careful reader enters for one article. Keys are those of the label files. */
export const goldLabel = z.object({
  id: z.string().min(1),
  polls: z.array(poll),
  figures: z.array(figure),
  non_figures: z.array(mention.extend({ role: z.string() })).default([]),
  notes: z.string().default(''),
});

export type GoldLabel = z.infer<typeof goldLabel>;
export type GoldFigure = z.infer<typeof figure>;
export type GoldPoll = z.infer<typeof poll>;
export type GoldMention = z.infer<typeof mention>;
