import { wording, type PollRule } from '../rule.ts';
import { MONTH_NAME, MONTH_WORDS } from '../month-pattern.ts';

export const fieldworkBeforePoll: PollRule = {
  name: 'fieldwork-before-poll',
  example: 'its March 28-31 survey; the Aug. 22-25, 2005 poll',
  field: 'fieldwork',
  words: MONTH_WORDS,
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`(?<value>${MONTH_NAME} \d{1,2} ?[-–—] ?(?:${MONTH_NAME} )?\d{1,2}(?:, ?\d{4},?)?)(?: [\p{L}/&-]{1,20}){0,4} (?:polls?|surveys?|polling|canvass)(?![\p{L}-])`,
      'diyu',
    ),
  ),
};
