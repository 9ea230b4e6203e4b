import { charEnd, charStart, choice, text } from '../columns.ts';
import { table } from '../table.ts';
import { POLL_FIELDS } from '../vocabulary.ts';
import { pollId } from './polls.ts';

export const pollEvidence = table({
  name: 'poll_evidence',
  description: 'The printed words behind every attribute of a poll',
  key: ['poll_id', 'field', 'char_start'],
  references: { poll_id: 'polls' },
  columns: {
    poll_id: pollId,
    field: choice(POLL_FIELDS, 'Attribute of the poll (fieldwork stands for all its columns)'),
    as_printed: text('The words as printed'),
    char_start: charStart,
    char_end: charEnd,
  },
});
