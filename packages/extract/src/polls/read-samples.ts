import type { Sentence } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import type { RoleReading } from '../roles/index.ts';
import { isNear } from './is-near.ts';
import { ANSWERING_WORDS, ASKING_WORDS } from './lexicon/asking-words.ts';
import { placesOf, type WordScan } from './scan-words.ts';
import { populationAfter } from './population.ts';

/** How far from a number its words are looked for, in characters. */
const REACH = 160;
const FILLER =
  '(?: (?:a|an|the|its|our|their|some|total|of|nationally|nationwide|representative|randomly|random|weighted|sample|selected|exactly|about|around|roughly|approximately|nearly|almost|just|well|more|over|under|less|fewer|than|at|least|up|to|only|another|national|whopping|massive|huge|staggering|mere|further|full|online|pool|panel|group))';
/** People were asked: what follows is how many. */
const ASKED = new RegExp(
  String.raw`(?<![\p{L}-])(?:polled|polling|surveyed|surveying|tracked|visited|interviewed|interviewing|questioned|questioning|quizzed|quizzing|canvassed|canvassing|sampled|sampling|asked|asking|rang|phoned|telephoned|called|contacted|recontacted|reached|met|limited to|taking part (?:were|was)|spoken to|consulted|talked to|talking to|(?:put|asked) (?:the|its|this|that) questions? (?:to|of)|interacted with|embraced|drew (?:its|their) (?:findings|results|figures) from|heard back from|mailed|emailed|online panel of|(?:got|had|received|drew)|spoke (?:by (?:tele)?phone |online |again |directly )?(?:to|with)|speaking to|heard from|took in|taking in|(?:to|would|will) (?:survey|poll|interview|question|quiz|canvass|ask)|(?:put|puts|posed|asked|sent|showed|shown) (?:[\p{L}’'-]{1,16} ){1,6}to|covered|covering|saw|fielded (?:by (?:[\p{L}&.’'-]{1,20} ){1,4})?among|(?:calls|letters|texts) to|shown to|(?:taken|filled out|answered|completed|underwent) by|put to|sounded out|gathered|filled in by|returned by|responded to by|responses (?:from|of|by)|answers (?:from|of|by)|replies (?:from|of|by)|views of|opinions of|interviews (?:with|of|from|among)|poll|survey|(?:sample|samples|panel)(?: of)?|sample size (?:was|is|of)|samples? (?:was|is|were)|respondents:|sample:|sample size:|base:|n ?=)${FILLER}{0,6} ?\(?$`,
  'iu',
);
/** A poll was named: `of`, `among` or `from` after it say how many. */
const OF_POLL = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:of|among|amongst|with|from|included|includes|including|involved|involving|covered|covering|drew on|based on)${FILLER}{0,6} $`,
  'iu',
);
const POLL =
  /(?<![\p{L}-])(?:(?:\p{Lu}\p{L}{1,12})?polls?|polled|polling|pollsters?|surveys?|surveyed|questionnaires?|interview(?:s|ed)|respondents|canvass|census|sample|sampled|study|research)(?![\p{L}-])/iu;
/** Of those counted it is said that they answered. */
const ANSWERED =
  /^(?! (?:countries|nations|states|cities|towns|seats|constituencies|per|of)(?!\p{L}))(?: [\p{L}\d’'–-]{1,20}){0,8}(?: (?:in|from|across) (?:[\p{L}’'-]{1,20} ?){1,6})?,?(?: (?:who|that|which))? ?(?:(?:were|was|had been|have been|being) )?(?:polled|surveyed|interviewed|questioned|quizzed|canvassed|sampled|contacted|consulted|reached|visited|took part|taking part|responded|participated|replied|gave their views|filled (?:in|out)|completed|were asked|was asked|sent (?:in|back)|returned|wrote back|spoken to|telephoned|phoned|picked up the phone|mailed (?:the|it|their) (?:\p{L}+ )?back|said they|filled the|told|took (?:the|our|this|its|an?) (?:\p{L}{1,14} ){0,3}(?:survey|poll|test|quiz)|underwent|responding|(?:it|they|we|he|she|the (?:firm|company|pollster|institute|centre|center)) (?:polled|surveyed|interviewed|questioned|reached|asked|spoke to|quizzed|canvassed|heard from)|voted in (?:the|our) poll)(?!\p{L})/iu;
const COUNTED =
  /^ (?:[\p{L}-]{1,20} ){0,3}(?:interviews|responses|respondents|participants|responders|completed questionnaires|replies|answers|strong|in (?:its|the|our|their|this) (?:sample|survey|poll|panel))(?!\p{L})/iu;
/** `Some 45 per cent of its 1,003 adults` */
const OF_ITS =
  /(?:%|\bper ?cent|\bpc|\bpct|\bhalf|\bthirds?|\bquarters?|\bout of ten) of (?:(?:its|our|their|the) )?$/iu;
const ASKED_OF =
  /^ (?:[\p{L}-]{1,16} ){0,2}(?:adults|respondents|voters|people|interviewees|participants)(?!\p{L})/iu;
/** `The DigiPoll of 600 people` */
const BRAND_OF = /(?<![\p{L}-])\p{Lu}\p{L}{1,12}[Pp]oll of $/u;
/** A note on the poll: `1,200 adults; CATI; 10-15 September 2025`. */
const DATED =
  /(?:online|telephone|phone|cati|cawi|face-to-face|weighted|\d ?[-–] ?\d{1,2} \p{Lu}|margin|aged)/iu;
const NOTE_START =
  /^\s*(?:\p{Lu}[\p{L} ]{2,20}: )?(?:(?:telephone|online|phone|face-to-face),? )?$/u;
/** `of whom 4,960, or 43.5 percent, replied` */
const OF_WHOM = /of (?:whom|which|them|these)(?: (?:about|some|just|only|exactly))? $/iu;
const REPLIED =
  /^(?:, [^.;]{2,30},)? (?:replied|responded|answered|took part|gave (?:\p{L}+ )?(?:replies|answers)|returned|completed|came back|filled)(?!\p{L})/iu;
/** `Of 2,212 senior pastors` */
const OF = /(?:^|[\s“"(])Of (?:the |some |all )?$/u;
/** `Northgate, 1,018 people, fieldwork done the same week`, `(Tern Group, 504 voters, Oct. 1-4)` */
const NOTED = /(?:^|[,:;(]) ?$/u;
const NOTE =
  /^ (?:[\p{L}-]{1,16} ){0,3}[\p{L}-]{3,16}[,;)](?=[^.]{0,40}?(?:±|\+|margin|fieldwork|weighted|of whom|\d ?[-–] ?\d|\p{Lu}\p{Ll}{2,8}\.? \d))/u;
/** `591 LV`, `1,141 RV`. */
const SHORT = /^ ?(?:LVs?|RVs?)(?![\p{L}\d])/u;
/** A part of those asked, no sample of its own. */
const PART =
  /^(?: [\p{L}-]{1,20}){0,2} of (?:them|those|these|whom|which)(?!\p{L}| (?:about |some |just )?\d)/iu;
const NOT_PEOPLE =
  /^[\s-]?(?:%|per ?cent|percentage|points?|pc\b|years?|months?|weeks?|days?|hours?|minutes?|times|miles|seats?|countries|nations|states|cities|towns|constituencies|schools boards)(?!\p{L})/iu;

/** The numbers of people asked, in order of the text. */
export function readSamples(
  text: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberExpression[],
  roles: ReadonlyMap<NumberExpression, RoleReading>,
  places: WordScan['places'],
): NumberExpression[] {
  const asking = placesOf(ASKING_WORDS, places);
  const answering = placesOf(ANSWERING_WORDS, places);
  let at = 0;
  return numbers.filter((number) => {
    if (!isCount(number)) return false;
    const { start, end } = number.span;
    while ((sentences[at + 1]?.span.start ?? Infinity) <= start) at += 1;
    const role = roles.get(number)?.role;
    if (role !== undefined && role !== 'sample_size' && role !== 'count') return false;
    const bounds = sentences[at]?.span ?? { start: 0, end: text.length };
    const after = text.slice(end, Math.max(end, Math.min(bounds.end, end + REACH)));
    if (NOT_PEOPLE.test(after)) return false;
    if (PART.test(after)) return false;
    if (role === 'sample_size') return true;
    const before = text.slice(Math.max(bounds.start, start - REACH), start);
    const isAsked = isNear(asking, { start, end: start - REACH }, REACH);
    const isAnswered = isNear(answering, { start: end + REACH, end }, REACH);
    return isSample(text, number, { before, after, isAsked, isAnswered });
  });
}

function isCount({ form, value }: NumberExpression): boolean {
  return form === 'number' && value !== null && value >= 20 && Number.isInteger(value);
}

function isSample(
  text: string,
  { span, value }: NumberExpression,
  { before, after, isAsked, isAnswered }: Around,
): boolean {
  if (/\d ?[-–/:] ?$/u.test(before) || /^ ?[-–/:] ?\d/u.test(after)) return false;
  if (SHORT.test(after)) return true;
  const isNote = NOTE_START.test(before) && DATED.test(after);
  const isNoted = NOTED.test(before) && NOTE.test(after);
  const isReplied = OF_WHOM.test(before) && REPLIED.test(after);
  const isOfIts = OF_ITS.test(before) && ASKED_OF.test(after);
  const isOf = isOfIts || OF.test(before) || BRAND_OF.test(before);
  if (!isAsked && !isAnswered && !isNote && !isNoted && !isReplied && !isOf) return false;
  const isYear = value! >= 1900 && value! < 2100 && !text.slice(span.start, span.end).includes(',');
  const people = populationAfter(text, span.end) !== null;
  if (isYear && !people) return false;
  if (isReplied) return true;
  if ((isNoted || isOf) && people && value! >= 200) return true;
  if (isAsked && ASKED.test(before)) return value! >= 100 || people;
  if (isAnswered && COUNTED.test(after) && (POLL.test(before) || value! >= 100)) return true;
  if (isAnswered && ANSWERED.test(after)) return true;
  if (!people || value! < 50) return false;
  if (isNote && value! >= 100 && /^[^.]{3,60}[;,(]/u.test(after)) return true;
  return isAsked && OF_POLL.test(before) && POLL.test(before);
}

/** The words of a number's sentence, and whether some that ask or answer are among them. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly isAsked: boolean;
  readonly isAnswered: boolean;
}
