import { articleId, charEnd, charStart, id, optional, text } from '../columns.ts';
import { table } from '../table.ts';

export const quotes = table({
  name: 'quotes',
  description: 'Quoted passages, with who is said to have said them',
  key: ['quote_id'],
  references: { article_id: 'articles' },
  columns: {
    quote_id: id(
      String.raw`-q\d{7,}`,
      'Quotation: the article and the place of its first character',
    ),
    article_id: articleId,
    speaker: optional(text('Who speaks, in the fullest form the article prints')),
    speaker_description: optional(text('Words that introduce the speaker, as printed')),
    cue: optional(text('Verb that gives the words to the speaker, as printed')),
    char_start: charStart,
    char_end: charEnd,
    text: text('The quoted words, without the quotation marks'),
  },
});
