import { z } from 'zod';

const name = z.string().min(1);
const place = z
  .string()
  .regex(/^\d{1,15}$/, 'is no place')
  .transform(Number);
const words = z.string().transform((cell) => (cell === '' ? null : cell));
const amount = z
  .string()
  .transform((cell) => (/^[-+.\deE]{1,30}$/.test(cell) ? Number(cell) : NaN))
  .transform((value) => (Number.isNaN(value) ? null : value));

/** The columns of the data contract that are scored, as they stand in CSV. */
export const SCORED_TABLES = {
  articles: z.object({ article_id: name, source_path: name, text: z.string() }),
  polls: z.object({
    poll_id: name,
    pollster: words,
    client: words,
    sample_size: amount,
    population: words,
    fieldwork_start: words,
    fieldwork_end: words,
    margin_of_error: amount,
  }),
  figures: z.object({
    figure_id: name,
    article_id: name,
    poll_id: words,
    question: words,
    response: words,
    subgroup: words,
    measure: words,
    value: amount,
    qualifier: words,
    wave: words,
    confidence: amount,
  }),
  mentions: z.object({ article_id: name, char_start: place, char_end: place, figure_id: words }),
} as const;

export type ScoredTable = keyof typeof SCORED_TABLES;
export type PredictedArticle = z.output<typeof SCORED_TABLES.articles>;
export type PredictedPoll = z.output<typeof SCORED_TABLES.polls>;
export type PredictedFigure = z.output<typeof SCORED_TABLES.figures>;
export type PredictedMention = z.output<typeof SCORED_TABLES.mentions>;

/** What an extractor gave back, as rows of the data contract; any cell may be empty. */
export interface Prediction {
  readonly articles: readonly PredictedArticle[];
  readonly polls: readonly PredictedPoll[];
  readonly figures: readonly PredictedFigure[];
  readonly mentions: readonly PredictedMention[];
}
