import { NUMBER, numberValue, SPACE } from '../number.ts';
import type { MentionRule } from '../rule.ts';

export const ageBesidePeople: MentionRule = {
  name: 'age-beside-people',
  example: 'people over 65; voters under 30; those above 50',
  precedence: 1,
  pattern: new RegExp(
    `(?<=\\b(?:people|persons|voters|adults|men|women|those|respondents|residents|citizens|workers|\\p{L}+ans|parents)(?: aged)? (?<side>over|under|above|below)${SPACE}(?:the age of )?)(?<number>${NUMBER})(?!%|[-.,]?\\d|${SPACE}?(?:per|percent))`,
    'giu',
  ),
  read(match) {
    const bound = numberValue(match.groups?.['number'] ?? '');
    if (!(bound >= 10 && bound <= 120)) return null;
    const upwards = /over|above/i.test(match.groups?.['side'] ?? '');
    return { form: 'age', value: bound, ...(upwards ? { low: bound } : { high: bound }) };
  },
};
