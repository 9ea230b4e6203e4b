import { isPollsterName } from '../is-pollster-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

/** Words of the same clause. */
const GAP = String.raw`(?:[^.,;()\n]|[.,](?= ?[\p{Ll}\d]))`;
/** `a survey`, `polling carried out`, `people interviewed`: what stands before `by` or `from`. */
const ASKED = String.raw`(?:(?:[Pp]olls?|[Pp]olling|[Ss]urveys?|[Ss]tudy|[Rr]esearch|questionnaire)(?:,? (?:online|last|this|week|month|year|recently|earlier|results|findings|also|and)){0,3}(?:(?:,? (?:which was|was|being|been|is))?,? (?:carried out|conducted|done|undertaken|taken|produced|compiled|run|made|performed|prepared|organi[sz]ed|administered|e-?mailed|mailed|posted|sent out|sent)(?: ${GAP}{1,60}?)?)?,? (?:by|from|in partnership with)|(?:[Pp]oll|[Ss]urvey|[Ss]tudy|[Rr]esearch) (?:of|among) ${GAP}{3,90}? by|(?:[Ff]ield ?work(?: (?:was|is) (?:carried out|conducted|done|handled))?|[Cc]arried out|[Cc]onducted|[Cc]ollected|[Cc]ompiled|surveyed|questioned|quizzed|interviewed|polled|canvassed|fielded|\d{3} interviews)(?: (?:last|this|week|month|year|spring|summer|fall|autumn|winter|recently|earlier|online|jointly|under the joint direction|by (?:tele)?phone|face to face|in person)){0,3},? (?:by|of))`;
/** `the research firm`, `Leeds pollster`, `mobile phone company`: words that lead to a name. */
const DESCRIPTION = String.raw`(?:(?:the|an?|its|uk|us|UK|US) )?(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?=(?:pollsters?|(?:polling |research |opinion )?(?:firm|company|institute|agency|house)|market researchers?) \p{Lu}))?(?:(?!(?:of|in|on|for|at|with|from|and|to|than|by|or)\b)(?:[\p{Ll}\d-]{1,20}|\p{Lu}\p{L}{1,20}[’']s|\p{Lu}\p{Ll}{1,20}-based) ){0,5}`;
/** `a rival daily, the Echo`; `a local firm, Northgate`. */
const KIND =
  '(?:(?:daily|weekly|newspaper|paper|magazine|broadcaster|institute|firm|company|agency|pollster), (?:the )?)?';

export const pollsterAfterBy: PollRule = {
  name: 'pollster-after-by',
  example: 'a survey carried out by pollsters Brightwater; a poll conducted by the firm Northgate',
  field: 'pollster',
  words:
    `poll polls polling survey surveys study research questionnaire carried conducted collected compiled surveyed questioned quizzed interviewed polled canvassed fielded fieldwork work`.split(
      ' ',
    ),
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`\b${ASKED} ${DESCRIPTION}${KIND}(?<value>(?:lord )?${ORGANISATION})`,
      'dyu',
    ),
    isPollsterName,
  ),
};
