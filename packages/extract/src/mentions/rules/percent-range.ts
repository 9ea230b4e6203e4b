import { DASH, NUMBER, numberValue, SPACE } from '../number.ts';
import { PERCENT } from '../percent.ts';
import type { MentionRule } from '../rule.ts';

export const percentRange: MentionRule = {
  name: 'percent-range',
  example: '35-40%; between 30 and 35 per cent; 10 to 15 percent',
  pattern: new RegExp(
    `(?<!(?:from|by)${SPACE})(?<low>${NUMBER})(?:${SPACE}?${DASH}${SPACE}?|${SPACE}(?:to|and)${SPACE})(?<high>${NUMBER})(?:${SPACE}|-)?${PERCENT}`,
    'giu',
  ),
  read(match, text) {
    const low = numberValue(match.groups?.['low'] ?? '');
    const high = numberValue(match.groups?.['high'] ?? '');
    // `48 to 41 per cent` is two answers, not a range.
    if (!(low < high)) return null;
    if (/\sand\s/i.test(match[0]) && !/\bbetween\s$/i.test(text.slice(0, match.index).slice(-9))) {
      return null;
    }
    return { form: 'percent', value: (low + high) / 2, low, high };
  },
};
