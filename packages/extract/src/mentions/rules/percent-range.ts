import { PERCENT_BEHIND } from '../percent.ts';
import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';
import { RANGE_LINKS } from '../wording.ts';

export const percentRange: MentionRule = {
  name: 'percent-range',
  example: '35-40%; between 30 and 35 per cent; 10 to 15 percent',
  cues: { links: RANGE_LINKS },
  read({ text, start, value: low, before, link, next }) {
    if (!next || before === 'from' || before === 'by') return null;
    const high = next.value;
    // `48 to 41 per cent` is two answers, not a range.
    if (!(low < high) || (link === ' and ' && before !== 'between')) return null;
    const end = endAt(PERCENT_BEHIND, text, next.end);
    return end < 0 ? null : { form: 'percent', value: (low + high) / 2, low, high, start, end };
  },
};
