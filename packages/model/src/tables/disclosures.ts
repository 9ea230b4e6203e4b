import { articleId, charEnd, charStart, choice, flag, optional } from '../columns.ts';
import { table } from '../table.ts';
import { DISCLOSURE_BODIES, DISCLOSURE_ITEMS } from '../vocabulary.ts';
import { pollId } from './polls.ts';

export const disclosures = table({
  name: 'disclosures',
  description: 'Which of the items that polling standards require the story gives',
  key: ['poll_id', 'item', 'required_by'],
  references: { article_id: 'articles', poll_id: 'polls' },
  columns: {
    article_id: articleId,
    poll_id: pollId,
    item: choice(DISCLOSURE_ITEMS, 'What a reader should be told'),
    required_by: choice(DISCLOSURE_BODIES, 'Body whose standard requires it'),
    disclosed: flag('Whether the story tells it'),
    char_start: optional(charStart),
    char_end: optional(charEnd),
  },
});
