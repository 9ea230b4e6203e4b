import { DASH, NUMBER, numberValue, SPACE } from '../number.ts';
import type { MentionRule } from '../rule.ts';

const TO = `(?:${SPACE}?${DASH}${SPACE}?|${SPACE}(?:to|and)${SPACE})`;

export const ageBand: MentionRule = {
  name: 'age-band',
  example: '18 to 24-year-olds; 18-24s; 35–49 year olds; aged 18 to 34',
  precedence: 2,
  pattern: new RegExp(
    `(?<=(?<aged>\\bage[sd]?(?: between| from)?${SPACE}|\\baged${SPACE}?)?)(?<low>${NUMBER})${TO}(?<high>${NUMBER})(?<olds>(?:${SPACE}|-)years?(?:${SPACE}|-)olds?(?!\\p{L})|s(?!\\p{L}))?`,
    'giu',
  ),
  read(match) {
    const { aged, low = '', high = '', olds } = match.groups ?? {};
    if (aged === undefined && olds === undefined) return null;
    const from = numberValue(low);
    const to = numberValue(high);
    if (!(from < to && to <= 120)) return null;
    return { form: 'age', value: null, low: from, high: to };
  },
};
