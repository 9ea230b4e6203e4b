import { isOrganisation } from '../is-organisation.ts';
import { isMedium } from '../is-medium.ts';
import { isPollsterName } from '../is-pollster-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

export const pollsterTold: PollRule = {
  name: 'pollster-told',
  example: 'voters told Northgate Opinion they would; 60 percent told pollsters at Tern Insight',
  field: 'pollster',
  words: ['told'],
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`told (?:(?:pollsters|researchers|interviewers) (?:from|at|for) )?(?:the )?(?<value>${ORGANISATION})`,
      'dyu',
    ),
    (value, { text, span }) =>
      isOrganisation(value) &&
      !isMedium(value) &&
      isPollsterName(value) &&
      (ASKS.test(value) ||
        (RESEARCHES.test(value) &&
          SHARE.test(text.slice(Math.max(0, span.start - 80), span.start)))),
  ),
};

/** Bodies that people talk to in other matters are left out: `told the Council`. */
const ASKS = /(?:Poll|Opinion|Research|Insight|Survey|Strateg|Analytics|Market|\p{Ll}\p{Lu})/u;

/** Who asks as well as being told things. */
const RESEARCHES =
  /(?:Institute|Cent(?:er|re)|University|College|Foundation|Project|Lab)(?!\p{L})/u;
/** `73 percent of parents told the` */
const SHARE =
  /(?:%|per ?cent|\b(?:in|out of) (?:two|three|four|five|ten|10)) (?:of )?(?:\p{L}{1,20} ){0,6}told (?:the )?$/u;
