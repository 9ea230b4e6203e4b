import { articleId, charEnd, charStart, choice, id, number, optional, text } from '../columns.ts';
import { table } from '../table.ts';
import { MENTION_UNITS, ROLES } from '../vocabulary.ts';
import { figureId } from './figures.ts';
import { sentenceId } from './sentences.ts';

export const mentions = table({
  name: 'mentions',
  description: 'Every number of every article, in digits or words, and what it is',
  key: ['mention_id'],
  references: { article_id: 'articles', sentence_id: 'sentences', figure_id: 'figures' },
  columns: {
    mention_id: id(
      String.raw`-m\d{7,}`,
      'Mention: the article and the place of its first character',
    ),
    article_id: articleId,
    sentence_id: sentenceId,
    char_start: charStart,
    char_end: charEnd,
    as_printed: text('The numeric expression as printed'),
    value: optional(number('The number, in unit; NULL where it is no single quantity')),
    unit: choice(MENTION_UNITS, 'Unit or kind of the expression'),
    role: choice(ROLES, 'What the number is in the story'),
    figure_id: optional(figureId),
    reason: optional(text('Why the number is unresolved')),
  },
});
