import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';
import { JOIN, SPACE } from '../wording.ts';

const BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:US|AU?|CA?|NZ|HK)?\\$|[£€₹¥]|(?<!\\p{L})(?:Rs\\.?|INR|USD|EUR|GBP))${SPACE}?$`,
  'iu',
);
const UNITS =
  'pound pounds dollar dollars euro euros pence cent cents rupee rupees yen franc francs p'.split(
    ' ',
  );
const BEHIND = new RegExp(`${JOIN}?(?:${UNITS.join('|')})(?!\\p{L})`, 'iuy');

export const money: MentionRule = {
  name: 'money',
  example: '£20bn; $1.5 million; 50p; Rs 200; 30 euros',
  precedence: 2,
  cues: {
    before: ['$', '£', '€', '₹', '¥', 'rs', 'inr', 'usd', 'eur', 'gbp'],
    after: UNITS,
    attached: true,
  },
  read({ text, kind, start, end, value }) {
    const from = Math.max(0, start - 10);
    const sign = BEFORE.exec(text.slice(from, start));
    if (sign) return { form: 'money', value, start: from + sign.index, end };
    const to = kind === 'attached' ? -1 : endAt(BEHIND, text, end);
    return to < 0 ? null : { form: 'money', value, start, end: to };
  },
};
