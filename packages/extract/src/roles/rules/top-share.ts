import { wording, type RoleRule } from '../rule.ts';

export const topShare: RoleRule = {
  name: 'top-share',
  example: 'the richest 1%; in the top 10 per cent; the bottom half of the table',
  role: 'other_statistic',
  cues: {
    before: ['top', 'bottom', 'richest', 'wealthiest', 'poorest', 'paid', 'upper', 'lower'],
  },
  forms: ['percent', 'fraction'],
  read: wording({
    before:
      /\b(?:[Tt]op|[Bb]ottom|richest|wealthiest|poorest|highest-paid|lowest-paid|upper|lower) $/,
  }),
};
