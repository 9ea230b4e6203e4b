import { DASH, NUMBER, SPACE } from '../number.ts';
import type { MentionRule } from '../rule.ts';

export const time: MentionRule = {
  name: 'time',
  example: '10.30pm; 9 a.m.; 17:45; two weeks; a 24-hour; six-month',
  precedence: 1,
  pattern: new RegExp(
    [
      `(?<![\\d.,:])\\d{1,2}(?:[.:]\\d{2})?${SPACE}?(?:a\\.m\\.|p\\.m\\.|[ap]m(?!\\p{L}))`,
      String.raw`(?<![\d.,:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])`,
      `${NUMBER}(?:(?:${DASH}|${SPACE}(?:to|or)${SPACE})${NUMBER})?(?:${SPACE}|-)(?:seconds?|minutes?|hours?|days?|weeks?|weekends?|fortnights?|months?|years?|decades?|centur(?:y|ies)|terms?|nights?)(?!\\p{L})`,
    ].join('|'),
    'giu',
  ),
  read: () => ({ form: 'time', value: null }),
};
