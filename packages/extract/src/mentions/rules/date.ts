import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';
import { wordBefore } from '../scan/words-beside.ts';
import { DASH, SPACE } from '../wording.ts';

const MONTH_NAMES = String.raw`Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun[e.]?|Jul[y.]?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?`;
const MONTH = `(?:${MONTH_NAMES}|${MONTH_NAMES.toUpperCase()})(?!\\p{L})`;
const DAY = String.raw`(?<![\d.,])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d\p{L}%]|[.,]\d)`;
const YEAR = String.raw`(?:19|20)\d\d(?![\d\p{L}])`;
const TO = `(?:${SPACE}?${DASH}${SPACE}?|${SPACE}(?:to|and|until|through)${SPACE})`;
// `on June 3 and 45 per cent of women`: the second number is no day.
const END = `${DAY}(?!${SPACE}(?:per|pc|points?)(?!\\p{L}))`;

// Months are printed with a capital: no `i` flag, so that `may` and `march` stay words.
const FROM_DAY = new RegExp(
  [
    `${DAY}(?:(?:${TO}|,${SPACE})${DAY})?(?:${SPACE}of)?${SPACE}${MONTH}(?:,?${SPACE}${YEAR})?`,
    String.raw`(?<![\d/-])\d{4}-\d{2}-\d{2}(?![\d-])`,
    String.raw`(?<![\d/])\d{1,2}/\d{1,2}/\d{2,4}(?![\d/])`,
  ].join('|'),
  'uy',
);
const FROM_MONTH = new RegExp(
  [
    `(?<!\\p{L})${MONTH}${SPACE}${DAY}(?:${TO}(?:${MONTH}${SPACE})?${END})?(?:,?${SPACE}${YEAR})?`,
    `(?<!\\p{L})${MONTH},?${SPACE}(?:of${SPACE})?${YEAR}`,
  ].join('|'),
  'uy',
);

const MONTHS =
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december'.split(
    ' ',
  );
const LINKS = [' to ', ' and ', ' until ', ' through ', '-', ' - ', '- ', ' -', ', ', '/'];

export const date: MentionRule = {
  name: 'date',
  example: '12 October 2023; June 17-22; Sept. 3, 2019; 3 to 5 May; March 2021; 2024-05-01',
  precedence: 2,
  cues: {
    after: ['st', 'nd', 'rd', 'th', 'of', ...MONTHS],
    before: ['of', ...MONTHS],
    links: LINKS,
  },
  read({ text, start, before, beforeStart, digitsEnd }) {
    if (digitsEnd === start) return null;
    const end = endAt(FROM_DAY, text, start);
    if (end >= 0) return { form: 'date', value: null, start, end };
    const at = before === 'of' ? wordBefore(text, beforeStart).start : beforeStart;
    const to = endAt(FROM_MONTH, text, at);
    return to > start ? { form: 'date', value: null, start: at, end: to } : null;
  },
};
