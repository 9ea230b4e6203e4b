import { articleId, choice, integer, optional, text } from '../columns.ts';
import { table } from '../table.ts';
import { FORMATS } from '../vocabulary.ts';

export const articles = table({
  name: 'articles',
  description: 'One row per article that was read',
  key: ['article_id'],
  references: { duplicate_of: 'articles' },
  columns: {
    article_id: articleId,
    source_path: text('Path of the raw file under the raw folder, with / between folders'),
    record: optional(text('Place inside a file that holds many articles')),
    format: choice(FORMATS, 'Format the raw file was read as'),
    sha256: text('SHA-256 of the raw bytes, hexadecimal'),
    url: optional(text('Canonical URL')),
    title: optional(text('Headline')),
    byline: optional(text('Author line as printed')),
    publisher: optional(text('Publication')),
    published_at: optional(text('Date or time of publication, ISO 8601 with the offset given')),
    language: optional(text('Language, BCP 47 tag')),
    text: text('The text that every character offset counts in'),
    word_count: integer('Number of words in text'),
    duplicate_of: optional(
      articleId.describe('Article with the same text that came first and holds the rows'),
    ),
  },
});
