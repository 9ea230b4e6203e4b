import { DASH, SPACE } from '../number.ts';
import type { MentionRule } from '../rule.ts';

const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun[e.]?|Jul[y.]?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?!\p{L})`;
const DAY = String.raw`(?<![\d.,])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d\p{L}%]|[.,]\d)`;
const YEAR = String.raw`(?:19|20)\d\d(?![\d\p{L}])`;
const TO = `(?:${SPACE}?${DASH}${SPACE}?|${SPACE}(?:to|and|until|through)${SPACE})`;
// `on June 3 and 45 per cent of women`: the second number is no day.
const END = `${DAY}(?!${SPACE}(?:per|pc|points?)(?!\\p{L}))`;

export const date: MentionRule = {
  name: 'date',
  example: '12 October 2023; June 17-22; Sept. 3, 2019; 3 to 5 May; March 2021; 2024-05-01',
  precedence: 2,
  // Months are printed with a capital: no `i` flag, so that `may` and `march` stay words.
  pattern: new RegExp(
    [
      `${DAY}(?:(?:${TO}|,${SPACE})${DAY})?(?:${SPACE}of)?${SPACE}${MONTH}(?:,?${SPACE}${YEAR})?`,
      `(?<!\\p{L})${MONTH}${SPACE}${DAY}(?:${TO}(?:${MONTH}${SPACE})?${END})?(?:,?${SPACE}${YEAR})?`,
      `(?<!\\p{L})${MONTH},?${SPACE}(?:of${SPACE})?${YEAR}`,
      String.raw`(?<![\d/-])\d{4}-\d{2}-\d{2}(?![\d-])`,
      String.raw`(?<![\d/])\d{1,2}/\d{1,2}/\d{2,4}(?![\d/])`,
    ].join('|'),
    'gu',
  ),
  read: () => ({ form: 'date', value: null }),
};
