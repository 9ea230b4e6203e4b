import type { MentionRule } from '../rule.ts';

export const half: MentionRule = {
  name: 'half',
  example: 'half of them; nearly half',
  pattern: /(?<![\p{L}\d-])(?:(?:one|a)[ -])?half(?!\p{L}|-\p{L})/giu,
  read(match, text) {
    const before = text.slice(Math.max(0, match.index - 10), match.index);
    // The halves of a match or a year are no shares, nor is `and a half`.
    if (/\b(?:first|second|other|latter|better|and) $/i.test(before)) {
      return { form: 'number', value: 0.5 };
    }
    return { form: 'fraction', value: 50 };
  },
};
