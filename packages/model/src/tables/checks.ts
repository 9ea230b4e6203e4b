import { articleId, choice, id, optional, text } from '../columns.ts';
import { table } from '../table.ts';
import { CHECK_STATUSES } from '../vocabulary.ts';
import { pollId } from './polls.ts';

export const checks = table({
  name: 'checks',
  description: 'Whether the story adds up: one row per check and the figures it used',
  key: ['check_id'],
  references: { article_id: 'articles', poll_id: 'polls' },
  columns: {
    check_id: id(
      String.raw`-C\d\d-\d{7,}[a-z]*`,
      'Check: the article, the code and the place of its first figure',
    ),
    article_id: articleId,
    poll_id: optional(pollId),
    figure_ids: optional(text('The figures that the check used, separated by spaces')),
    code: text('Code of the check'),
    status: choice(CHECK_STATUSES, 'Outcome; unknown where the story lacks an input'),
    expected: optional(text('What the rule asks for')),
    found: optional(text('What the story says')),
    message: text('The outcome in words'),
  },
});
