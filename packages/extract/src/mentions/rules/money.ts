import { NUMBER, numberValue, SPACE } from '../number.ts';
import type { MentionRule } from '../rule.ts';

const SCALE = `(?:${SPACE}?(?:thousand|lakh|million|crore|billion|trillion|bn|tn|mn|m|k)(?!\\p{L}))?`;

export const money: MentionRule = {
  name: 'money',
  example: '£20bn; $1.5 million; 50p; Rs 200; 30 euros',
  precedence: 1,
  pattern: new RegExp(
    [
      `(?:(?<!\\p{L})(?:US|AU?|CA?|NZ|HK)?\\$|[£€₹¥]|(?<!\\p{L})(?:Rs\\.?|INR|USD|EUR|GBP)${SPACE}?)${SPACE}?(?<number>\\d{1,3}(?:,\\d{2,3}){0,6}(?:\\.\\d{1,9})?(?!\\d)|\\d{1,15}(?:\\.\\d{1,9})?)(?<scale>${SCALE})`,
      `(?<number2>${NUMBER})(?:${SPACE}|-)?(?:pounds?|dollars?|euros?|pence|cents?|rupees?|yen|francs?|p)(?!\\p{L})`,
    ].join('|'),
    'giu',
  ),
  read(match) {
    const { number, scale = '', number2 = '' } = match.groups ?? {};
    const value = numberValue(number === undefined ? number2 : number + scale);
    return { form: 'money', value: Number.isNaN(value) ? null : value };
  },
};
