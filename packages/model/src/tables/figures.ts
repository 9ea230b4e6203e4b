import { z } from 'zod';
import { articleId, charEnd, charStart, choice, id, number, optional, text } from '../columns.ts';
import { table } from '../table.ts';
import {
  FIGURE_UNITS,
  MEASURES,
  QUALIFIERS,
  REVIEWS,
  SUBGROUP_DIMENSIONS,
  WAVES,
  ZONES,
} from '../vocabulary.ts';
import { pollId } from './polls.ts';
import { sentenceId } from './sentences.ts';

export const figureId = id(
  String.raw`-f\d{7,}[a-z]*`,
  'Figure: the article and the place of its first mention',
);

export const figures = table({
  name: 'figures',
  description: 'One row per claim of a poll: who answered what, and how many of them',
  key: ['figure_id'],
  references: { article_id: 'articles', poll_id: 'polls', sentence_id: 'sentences' },
  columns: {
    figure_id: figureId,
    article_id: articleId,
    poll_id: pollId,
    question: optional(text('What was asked, where the text says')),
    response: text('The answer, with pronouns and ellipses resolved'),
    response_as_printed: text('The words the answer was read from'),
    subgroup: optional(text('The part of the sample that answered; NULL for all respondents')),
    subgroup_as_printed: optional(text('The words the subgroup was read from')),
    subgroup_dimension: optional(choice(SUBGROUP_DIMENSIONS, 'What the subgroup is a group by')),
    measure: choice(MEASURES, 'Kind of statistic'),
    value: number('The figure, in unit; the middle of a range'),
    value_low: optional(number('Lower bound; NULL when the text gives none')),
    value_high: optional(number('Upper bound; NULL when the text gives none')),
    unit: choice(FIGURE_UNITS, 'Unit of value'),
    qualifier: choice(QUALIFIERS, 'How exactly the text states the value'),
    wave: choice(WAVES, 'This poll, or an earlier one cited for comparison'),
    compared_to: optional(text('What a change or lead is measured against, as printed')),
    base: optional(text('Whom the share is a share of, where neither sample nor subgroup')),
    value_as_printed: text('The number as printed'),
    char_start: charStart,
    char_end: charEnd,
    sentence_id: sentenceId,
    zone: choice(ZONES, 'Part of the article the figure stands in'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('Estimated probability that every field of the row is right'),
    rule: text('The rules that read the figure, outermost first'),
    review: optional(choice(REVIEWS, 'What a person has said of the row')),
  },
});
