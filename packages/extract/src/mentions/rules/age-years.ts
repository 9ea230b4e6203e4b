import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';
import { JOIN, SPACE } from '../wording.ts';

const OLD = new RegExp(`${JOIN}?(?:y(?:ea)?rs?${JOIN}?olds?|years? of age)(?!\\p{L})`, 'iuy');
const AGED = new RegExp(`(?<=\\baged?${SPACE})(?=\\S)`, 'iuy');
const DECADE = /(?<=\bin (?:his|her|their) (?:early |mid[- ]|late )?)\d0s(?!\p{L})/iuy;

export const ageYears: MentionRule = {
  name: 'age-years',
  example: 'a 45-year-old; aged 70; 16 year olds; in their 30s; 18 years of age',
  precedence: 1,
  cues: { after: ['year', 'years', 'yr', 'yrs', 's'], before: ['age', 'aged'] },
  read({ text, start, end, value }) {
    if (!(value > 0 && value <= 120)) return null;
    const old = Math.max(endAt(OLD, text, end), endAt(DECADE, text, start));
    if (old >= 0) return { form: 'age', value, start, end: old };
    return endAt(AGED, text, start) >= 0 ? { form: 'age', value, start, end } : null;
  },
};
