import { wording, type RoleRule } from '../rule.ts';

export const certainty: RoleRule = {
  name: 'certainty',
  example: 'I am 90 per cent sure; she is "about 80 percent" certain',
  role: 'other_statistic',
  cues: { after: ['sure', 'certain', 'confident', 'convinced'] },
  forms: ['percent'],
  read: wording({
    before:
      /(?:\b(?:am|is|was|be|been)|[’'](?:m|s)) (?:["“]?(?:about|almost|around|nearly|maybe|only|pretty much|at least) )?["“]?$/i,
    after: /^["”]? (?:sure|certain|confident|convinced)\b/,
  }),
};
