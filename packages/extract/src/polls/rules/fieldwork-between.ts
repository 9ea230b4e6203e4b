import type { PollRule } from '../rule.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = `(?:${DAY}(?: of)? ${MONTH}|${MONTH} ${DAY})(?:,? \\d{4})?`;

export const fieldworkBetween: PollRule = {
  name: 'fieldwork-between',
  example: 'conducted between 3 and 5 October; interviewed from June 17 to June 22; taken May 2-4',
  field: 'fieldwork',
  pattern: new RegExp(
    String.raw`\b(?:conducted|carried out|taken|fieldwork|interview(?:s|ed|ing)?|polled|surveyed|questioned|done|undertaken|held)\b[^.;]{1,80}?(?<value>(?:(?:between|from|on) )?(?:${DAY}(?: ?[-–] ?| (?:and|to) )${DATE}|${MONTH} ${DAY} ?[-–] ?${DAY}(?:,? \d{4})?|${DATE}(?: ?[-–] ?| (?:and|to|through) )${DATE}|(?<=\bon )${DATE}))`,
    'dgu',
  ),
};
