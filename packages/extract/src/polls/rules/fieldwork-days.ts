import { sentenceAround } from '../sentence-around.ts';
import { BEFORE_MONTH, DAY_OF_MONTH, DAYS, MONTH_WORDS, MONTHS } from '../month-pattern.ts';
import type { PollRule } from '../rule.ts';

const START = new RegExp(BEFORE_MONTH, 'u');
const DATES = new RegExp(
  `(?:(?:between|from|on|during) )?(?:(?<days>${DAYS})|(?<day>${DAY_OF_MONTH})(?! ?[-–—]))|(?<months>${MONTHS})`,
  'uy',
);
/** People were asked, or there is a poll: days beside it are those of its interviews. */
const ASKING =
  /(?<!\p{L})(?:polls?|polled|polling|surveys?|surveyed|surveying|interview(?:s|ed|ing|ers)?|fieldwork|field work|questioned|questionnaires?|quizzed|canvass(?:ed)?|sampled?|respondents|adults|voters|electors|residents|online|telephoned|phoned|called|visited|reached|rang|contacted|(?:sought|gathered) (?:the )?views|responded|replied|took part|spoke (?:to|with)|asked|open|conducted|carried out|mailed|emailed)(?!\p{L})/iu;
const DONE =
  /(?<!\p{L})(?:conducted|carried out|taken|taking place|took place|fieldwork|interview(?:s|ed|ing)?|polled|surveyed|questioned|quizzed|done|undertaken|held|spoke (?:to|with)|canvassed|ran|run|sampled|reached|rang|asked|collected|gathered|completed|telephoned|phoned|visited|contacted|interacted)(?!\p{L})[^;]{0,130}$/iu;
const ON = /(?:^|\s)on (?:the (?:nights?|evenings?|days?) of )?$/iu;
const IN = /(?:^|\s)(?:in|during|throughout)(?: early| late| mid-?)? ?$/iu;

export const fieldworkDays: PollRule = {
  name: 'fieldwork-days',
  example: 'conducted between 3 and 5 October; its March 28-31 survey; carried out in May 2016',
  field: 'fieldwork',
  words: MONTH_WORDS,
  startsWith: 'word',
  readAt(text, at) {
    if (!/\p{Lu}/u.test(text.slice(at, at + 1))) return null;
    const from = at - START.exec(text.slice(Math.max(0, at - 50), at))![0].length;
    DATES.lastIndex = from;
    const match = DATES.exec(text) ?? readFrom(text, at);
    if (!match?.groups) return null;
    const span = { start: match.index, end: match.index + match[0].length };
    const { before, after } = sentenceAround(text, span);
    const words = match.groups;
    const isFieldwork = words['days']
      ? ASKING.test(before) || ASKING.test(after)
      : DONE.test(before.replace(/\bon $/u, '')) &&
        (words['day'] ? match[0].startsWith('on ') || ON.test(before) : IN.test(before));
    return isFieldwork ? { span, end: span.end } : null;
  },
};

function readFrom(text: string, at: number): RegExpExecArray | null {
  DATES.lastIndex = at;
  return DATES.exec(text);
}
