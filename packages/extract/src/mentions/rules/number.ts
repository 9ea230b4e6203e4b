import { NUMBER, numberValue } from '../number.ts';
import type { MentionRule } from '../rule.ts';

export const number: MentionRule = {
  name: 'number',
  example: '2,500; twenty-seven; 1.5 million; a hundred',
  precedence: -1,
  pattern: new RegExp(NUMBER, 'giu'),
  read(match, text) {
    const value = numberValue(match[0]);
    // In `no one`, `one another`, `one-off` nothing is counted.
    if (/^one$/i.test(match[0])) {
      const before = text.slice(Math.max(0, match.index - 8), match.index);
      const after = text.slice(match.index + 3, match.index + 12);
      if (/(?:\b(?:no|any|every|some|each|this|that|which)[ -]|’|')$/i.test(before)) return null;
      if (/^(?: another\b|-(?!\d)|’|')/i.test(after)) return null;
    }
    return { form: 'number', value: Number.isNaN(value) ? null : value };
  },
};
