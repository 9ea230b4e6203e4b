import {
  articleId,
  charEnd,
  charStart,
  choice,
  date,
  id,
  integer,
  number,
  optional,
  text,
} from '../columns.ts';
import { table } from '../table.ts';
import { FIELDWORK_PRECISIONS, QUALIFIERS } from '../vocabulary.ts';

export const pollId = id(
  String.raw`-p\d{7,}[a-z]*`,
  'Poll: the article and the place of its first mention',
);

export const polls = table({
  name: 'polls',
  description: 'One row per poll that an article reports',
  key: ['poll_id'],
  references: { article_id: 'articles' },
  columns: {
    poll_id: pollId,
    article_id: articleId,
    pollster: optional(text('Polling organisation, normalised name')),
    pollster_as_printed: optional(text('Polling organisation as printed')),
    client: optional(text('Who commissioned or published the poll, as printed')),
    sample_size: optional(integer('Number of people asked')),
    sample_size_qualifier: optional(
      choice(QUALIFIERS, 'Whether the sample size is exact, about, over or under'),
    ),
    population: optional(text('Who was asked, as printed')),
    geography: optional(text('Where the people asked live, as printed')),
    fieldwork_start: optional(date('First day of interviews')),
    fieldwork_end: optional(date('Last day of interviews')),
    fieldwork_precision: optional(
      choice(FIELDWORK_PRECISIONS, 'How exactly the text dates the fieldwork'),
    ),
    fieldwork_as_printed: optional(text('Fieldwork dates as printed')),
    mode: optional(text('How people were asked (online, telephone …), as printed')),
    margin_of_error: optional(number('Stated margin of error, in points, one side')),
    question_wording: optional(text('Wording of the question, as printed')),
    char_start: charStart,
    char_end: charEnd,
  },
});
