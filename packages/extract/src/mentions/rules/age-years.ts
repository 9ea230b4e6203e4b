import { NUMBER, numberValue, SPACE } from '../number.ts';
import type { MentionRule } from '../rule.ts';

export const ageYears: MentionRule = {
  name: 'age-years',
  example: 'a 45-year-old; aged 70; 16 year olds; in their 30s',
  precedence: 1,
  pattern: new RegExp(
    [
      `(?<number>${NUMBER})(?:${SPACE}|-)years?(?:${SPACE}|-)olds?(?!\\p{L})`,
      `(?<=\\baged${SPACE})(?<number2>${NUMBER})`,
      `(?<=\\bin (?:his|her|their) (?:early |mid[- ]|late )?)(?<number3>\\d0)s(?!\\p{L})`,
    ].join('|'),
    'giu',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const years = numberValue(groups['number'] ?? groups['number2'] ?? groups['number3'] ?? '');
    return years > 0 && years <= 120 ? { form: 'age', value: years } : null;
  },
};
