import type { OutputColumn, Relation } from '../export/relation.ts';

const text = (name: string, nullable: boolean, description: string): OutputColumn => ({
  name,
  type: 'text',
  nullable,
  choices: null,
  description,
});

/** Columns of changes.csv. */
export const CHANGES: Relation = {
  name: 'changes',
  description: 'Rows added, changed or withdrawn since the release that was current before',
  key: ['table', 'key', 'change', 'column', 'before', 'after'],
  unique: false,
  references: {},
  columns: [
    { ...text('change', false, 'What happened'), choices: ['added', 'changed', 'withdrawn'] },
    text('table', false, 'Table of the row'),
    text('key', false, 'Key of the row'),
    text('column', true, 'Column that changed; NULL for whole rows'),
    text('before', true, 'Value before'),
    text('after', true, 'Value now'),
  ],
};
