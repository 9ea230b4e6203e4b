import type { MentionRule } from '../rule.ts';

export const number: MentionRule = {
  name: 'number',
  example: '2,500; twenty-seven; 1.5 million; a hundred',
  precedence: -1,
  cues: { numbers: true },
  read({ text, start, end, value, digitsEnd }) {
    // In `no one`, `one another`, `one-off` nothing is counted.
    if (value === 1 && digitsEnd === start && end === start + 3) {
      const before = text.slice(Math.max(0, start - 8), start);
      const after = text.slice(end, end + 9);
      if (/(?:\b(?:no|any|every|some|each|this|that|which)[ -]|’|')$/i.test(before)) return null;
      if (/^(?: another\b|-(?!\d)|’|')/i.test(after)) return null;
    }
    return { form: 'number', value, start, end };
  },
};
