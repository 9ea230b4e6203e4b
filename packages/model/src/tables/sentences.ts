import { articleId, charEnd, charStart, choice, id, integer, text } from '../columns.ts';
import { table } from '../table.ts';
import { ZONES } from '../vocabulary.ts';

export const sentenceId = id(
  String.raw`-s\d{7,}`,
  'Sentence: the article and the place of its first character',
);

export const sentences = table({
  name: 'sentences',
  description: 'The sentences of every article, in order',
  key: ['sentence_id'],
  references: { article_id: 'articles' },
  columns: {
    sentence_id: sentenceId,
    article_id: articleId,
    paragraph_no: integer('Paragraph, counted from 1 in the article'),
    sentence_no: integer('Sentence, counted from 1 in the article'),
    zone: choice(ZONES, 'Part of the article the sentence stands in'),
    char_start: charStart,
    char_end: charEnd,
    text: text('The sentence as printed'),
  },
});
