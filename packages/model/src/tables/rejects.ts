import { choice, optional, text } from '../columns.ts';
import { REJECT_CODES, type RejectCode } from '../rejects.ts';
import { table } from '../table.ts';

const codes = Object.keys(REJECT_CODES) as [RejectCode, ...RejectCode[]];

export const rejects = table({
  name: 'rejects',
  description: 'Whatever could not be read or did not pass its schema, and what was repaired',
  key: ['source_path', 'record', 'stage', 'code', 'message'],
  unique: false,
  columns: {
    source_path: text('Path of the raw file under the raw folder'),
    record: optional(text('Place inside a file that holds many articles')),
    stage: text('Step of the pipeline that speaks'),
    code: choice(codes, 'What is wrong'),
    message: text('What is wrong, in words, with its place'),
  },
});
