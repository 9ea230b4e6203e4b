import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';
import { JOIN, RANGE_LINKS, SPACE } from '../wording.ts';

const AGED = new RegExp(
  `(?<=\\bage[sd]?(?: between| from)?${SPACE}|\\baged${SPACE}?)(?=\\S)`,
  'iuy',
);
const OLDS = new RegExp(`(?:${JOIN}?y(?:ea)?rs?${JOIN}?olds?|s)(?!\\p{L})`, 'iuy');
const GROUP = new RegExp(`${JOIN}age${JOIN}(?:group|bracket|range|cohort)s?(?!\\p{L})`, 'iuy');

export const ageBand: MentionRule = {
  name: 'age-band',
  example: '18 to 24-year-olds; 18-24s; 35–49 year olds; aged 18 to 34; the 18-34 age group',
  precedence: 2,
  cues: { links: [...RANGE_LINKS, '- and ', '-and-', '/'] },
  read({ text, start, value: low, next }) {
    if (!next || !(low < next.value && next.value <= 120)) return null;
    const olds = endAt(OLDS, text, next.end);
    if (olds < 0 && endAt(AGED, text, start) < 0 && endAt(GROUP, text, next.end) < 0) return null;
    const end = olds < 0 ? next.end : olds;
    return { form: 'age', value: null, low, high: next.value, start, end };
  },
};
