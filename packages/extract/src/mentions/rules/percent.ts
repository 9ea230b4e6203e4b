import { PERCENT_BEHIND, PERCENT_CUES } from '../percent.ts';
import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';

export const percent: MentionRule = {
  name: 'percent',
  example: '27 per cent; nine percent; 62.5%; 40pc',
  cues: { after: PERCENT_CUES, attached: true },
  read({ text, start, end, value }) {
    const to = endAt(PERCENT_BEHIND, text, end);
    return to < 0 ? null : { form: 'percent', value, start, end: to };
  },
};
