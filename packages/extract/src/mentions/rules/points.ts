import { NUMBER, numberValue, SPACE } from '../number.ts';
import type { MentionRule } from '../rule.ts';

export const points: MentionRule = {
  name: 'points',
  example: 'four points; 12-point; 2.5 percentage points',
  pattern: new RegExp(
    `(?<number>${NUMBER})(?:${SPACE}|-)(?:(?:percentage|per${SPACE}cent|percent|%)(?:${SPACE}|-))?(?:points?|pts?)(?!\\p{L})`,
    'giu',
  ),
  read(match) {
    const value = numberValue(match.groups?.['number'] ?? '');
    return Number.isNaN(value) ? null : { form: 'points', value };
  },
};
