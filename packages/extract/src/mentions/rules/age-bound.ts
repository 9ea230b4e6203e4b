import { NUMBER, numberValue, SPACE } from '../number.ts';
import type { MentionRule } from '../rule.ts';

const UPWARDS = /over|older|above|up|\+/i;

export const ageBound: MentionRule = {
  name: 'age-bound',
  example: '65 or over; over-65s; under 30s; 65+; aged under 25',
  precedence: 2,
  pattern: new RegExp(
    [
      `(?<number>${NUMBER})(?<side>${SPACE}(?:or|and)${SPACE}(?:over|older|above|up|under|younger|below)(?!\\p{L})|\\+(?!\\d|${SPACE}?\\d))`,
      `(?<![\\p{L}\\d])(?<side2>over|under)(?:-|${SPACE})(?<number2>${NUMBER})s(?!\\p{L})`,
      `(?<=\\baged?${SPACE}(?<side3>over|under|below|above)${SPACE})(?<number3>${NUMBER})`,
    ].join('|'),
    'giu',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const bound = numberValue(groups['number'] ?? groups['number2'] ?? groups['number3'] ?? '');
    const side = groups['side'] ?? groups['side2'] ?? groups['side3'] ?? '';
    if (!(bound > 0 && bound <= 120)) return null;
    const upwards = UPWARDS.test(side);
    return { form: 'age', value: bound, ...(upwards ? { low: bound } : { high: bound }) };
  },
};
