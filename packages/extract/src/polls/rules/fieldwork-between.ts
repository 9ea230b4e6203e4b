import { MONTH_NAME as MONTH } from '../month-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = `(?:${WEEKDAY},? (?:the )?)?\\d{1,2}(?:st|nd|rd|th)?(?![\\d%])`;
const DATE = `(?:${WEEKDAY},? )?(?:${DAY}(?: of)? ${MONTH}|${MONTH} ${DAY})(?:,? \\d{4})?`;
const TO = '(?: ?[-–—] ?|,? (?:and|to|through|until) )';
/** The words of the sentence between the asking and its dates. */
const GAP = String.raw`(?:[^.;\n]|\.(?! \p{Lu})){0,110}?`;

export const fieldworkBetween: PollRule = {
  name: 'fieldwork-between',
  example: 'conducted between 3 and 5 October; interviewed from June 17 to June 22; taken May 2-4',
  field: 'fieldwork',
  words:
    `conducted carried taken fieldwork interview interviews interviewed interviewing polled surveyed questioned quizzed done undertaken held spoke canvassed ran run runs sampled reached rang contacted polling surveying questioning interviewing collected gathered responded asked poll survey`.split(
      ' ',
    ),
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`\b(?:conducted|carried out|taken|fieldwork|interview(?:s|ed|ing)?|polled|surveyed|questioned|quizzed|done|undertaken|held|spoke to|spoke with|canvassed|ran|run|sampled|reached|rang|contacted|polling|surveying|questioning|collected|gathered|responded|asked|(?:poll|survey)(?! (?:published|released|out|by|found|shows|has)))(?!\p{L})${GAP}(?<value>(?:(?:between|from|on|during) )?(?:${DAY}${TO}${DATE}|${MONTH} ${DAY} ?[-–—] ?${DAY}(?:,? \d{4})?|${MONTH} ${DAY}${TO}${DAY}(?! ${MONTH})(?:,? \d{4})?|${DATE}${TO}${DATE}|(?<=\bon (?:the (?:nights?|evenings?|days?) of )?)${DATE})|(?<=\b(?:in|during) (?:early |late |mid-)?)${MONTH}(?:${TO}${MONTH})?,? (?:19|20)\d\d)`,
      'dyu',
    ),
  ),
};
