import { NUMBER, numberValue, SPACE } from '../number.ts';
import type { MentionRule } from '../rule.ts';
import { PERCENT } from '../percent.ts';

export const percent: MentionRule = {
  name: 'percent',
  example: '27 per cent; nine percent; 62.5%; 40pc',
  pattern: new RegExp(`(?<number>${NUMBER})(?:${SPACE}|-)?${PERCENT}`, 'giu'),
  read(match) {
    const value = numberValue(match.groups?.['number'] ?? '');
    return Number.isNaN(value) ? null : { form: 'percent', value };
  },
};
