import { wording, type RoleRule } from '../rule.ts';

export const turnout: RoleRule = {
  name: 'turnout',
  example: 'turnout was 66 per cent; on a turnout of 41%; a 59 per cent turnout',
  role: 'other_statistic',
  cues: { before: ['turnout', 'turn'], after: ['turnout', 'turn'] },
  forms: ['percent', 'fraction', 'ratio'],
  read(context) {
    return (
      wording({ before: /\bturn-?out\b[^,.;]{0,30}$/i })(context) ??
      wording({
        after:
          /^ (?:(?:average|estimated|final|high|local|low|national|overall|record|voter) )?turn-?out\b/i,
      })(context)
    );
  },
};
