import { wording, type RoleRule } from '../rule.ts';

export const marginOfError: RoleRule = {
  name: 'margin-of-error',
  example: 'a margin of error of 3.1 percentage points; error margin: +/- 2%',
  role: 'margin_of_error',
  cues: { before: ['error', 'interval'] },
  forms: ['percent', 'points', 'number'],
  precedence: 1,
  read: wording({
    before:
      /\b(?:margins? of (?:sampling )?error|error margin|sampling error|credibility interval)\b[^.;()]{0,60}$/i,
  }),
};
