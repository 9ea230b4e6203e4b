import { foldSpaces, spanOf } from '../../language/phrase.ts';
import type { Token } from '../../language/tokens.ts';
import type { Span } from '@topline/model';
import { readAnswer, type Answer } from '../answer.ts';
import { resolveAnswer } from '../resolve-answer.ts';

/** An answer in words. */
export interface ToldAnswer {
  readonly response: string;
  readonly span: Span;
  /** The words lean on an answer before. */
  readonly pointsBack: boolean;
}

const DROPPED =
  /^(?:who|that|which|and|but|of|the|a|an|,|to|is|are|was|with|while|saying|said|say|:|“|"|‘|for)$/;
const DROPPED_END =
  /^(?:and|but|,|the|a|an|of|with|to|at|on|by|–|—|-|\.|:|;|is|are|was|were|has|have|had|’s|'s|“|”|"|\(|minus|plus)$/;

/** What a run of tokens tells as an answer; `null` where it tells nothing. */
export function tellAnswer(
  text: string,
  run: readonly Token[],
  antecedent: string | null,
): ToldAnswer | null {
  let start = 0;
  let end = run.length;
  while (end > start && DROPPED_END.test(run[end - 1]!.lower)) end -= 1;
  while (
    start < end &&
    /^(?:who|that|which|and|but|,|while|:|“|"|‘|–|—|-|whose|whom|also|\()$/.test(run[start]!.lower)
  )
    start += 1;
  // `of whom oppose it`
  if (start === 0 && run[0]?.lower === 'of' && /^whom?$/.test(run[1]?.lower ?? '')) start = 2;
  // `(66 percent) oppose it`: the number that repeats the one before.
  if (start > 0 && run[start]?.kind === 'number' && run[start + 1]?.lower === ')') start += 2;
  const words = run.slice(start, end);
  const span = spanOf(words);
  if (!span || !words.some(({ kind }) => kind === 'word')) return null;
  const object = SAME_OF.exec(foldSpaces(text.slice(span.start, span.end)))?.[1];
  const answer: Answer | null =
    object === undefined ? readAnswer(text, words) : { kind: 'object', object, span };
  if (answer) {
    const response = resolveAnswer(answer, antecedent);
    if (response === null) return null;
    return { response: trimmed(response), span, pointsBack: answer.kind !== 'stated' };
  }
  while (start < end - 1 && DROPPED.test(run[start]!.lower)) start += 1;
  const label = spanOf(run.slice(start, end));
  if (!label) return null;
  const response = foldSpaces(text.slice(label.start, label.end)).replace(/['’]s$/, '');
  if (ELSEWHERE.test(response)) return null;
  return { response: trimmed(response), span: label, pointsBack: false };
}

/** `, a Savanta poll for the Register shows`, ` in a new Gallup poll`: who asked is no answer. */
const ASKER =
  /,? (?:according to|in) (?:an?|the|its|our) (?:[^ ,]+ ){0,5}(?:poll|survey)\b.*$|, (?:an?|the|its|our) (?:[^ ,]+ ){0,9}(?:poll|survey)\b[^,]*$/u;

/** `In Italy it`, before a number: where, not what. */
const ELSEWHERE =
  /^(?:In|Across|Among|Around|Outside|Within) (?:the )?\p{Lu}[^ ]*(?: \p{Lu}[^ ]*){0,3}(?: (?:it|they))?$/u;

/** `the share who want it`: what is counted is the answer. */
const COUNTED =
  /^(?:the )?(?:share|number|proportion|percentage) (?:of \p{L}+(?: \p{L}+){0,2} )?(?:who|that|saying) /u;

/** `fares are too high has gone up`: what became of a share is no part of its answer. */
const MOVED =
  / (?:(?:has|have|had) (?:gone|risen|fallen|grown|dropped|increased|decreased|climbed|jumped|doubled|halved|slipped)(?: up| down)?|(?:(?:has|have|had|is|are|was|were) )?(?:barely|hardly|scarcely|little|not|largely) (?:moved|changed|shifted|budged|unchanged))$/u;

/** `opposed, a narrower gap than in May`: what is made of the numbers. */
const REMARK =
  /\s*(?:,|–|—|-) (?:an?|its|his|her|their|the) (?:[\p{L}-]+ ){0,3}?(?:gap|rise|fall|drop|jump|increase|decrease|decline|swing|figure|share|level|record|slip|gain|loss|slump|surge|low|high|change|improvement|peak)(?!\p{L}).*$/u;

/** `Ana Hale third`: her place is no part of her name. */
const PLACED =
  /^((?:the )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}) (?:first|second|third|fourth|fifth|last|next)$/u;

/** `Back then Ana Hale`, `Ana Hale a lead`: the answer is the name. */
const BEFORE_NAME = /^(?:[Bb]ack then|[Nn]ow|[Tt]hen|[Oo]verall|[Mm]eanwhile|[Ss]till) (?=\p{Lu})/u;
const LEAD_OF = /(?<=\p{Lu}[\p{L}.’'-]*) an? (?:[\p{L}-]+ )?(?:lead|advantage|edge)$/u;

/** `Other parties share 9%`, `Ana Hale takes 40%`: whose the share is, without its verb. */
const TAKES =
  /^((?:the )?(?:\p{Lu}|[Oo]thers?\b|[Ii]ndependents?\b).*) (?:shares?|gets?|got|takes?|took|wins?|won|receives?|received|garners?|garnered|scores?|scored|draws?|drew|commands?|polls?|polled|attracts?|attracted)$/u;

/** `Prices will fall, say` 40 per cent: who says so is no part of what is said. */
const SAY = /, (?:say|says|said|think|thinks|believe|believes)$/u;

/** `office workers (27%) prefer it`: the words before the number are those who answered. */
const BEFORE_NUMBER = /^[^()]{1,60} \(\d[\d.]{0,4} ?(?:%|per ?cent|pc)\) (?=\p{L})/u;

/** `distrust it, a net score`, `oppose it, which makes net support`: what comes of the answers. */
const NET =
  /, (?:(?:which|that) (?:makes?|gives?|leaves?|puts?) |(?:giving|making|leaving|for) )?(?:an? )?(?:(?:his|her|their|its) )?net (?:\p{L}+ ){0,3}\p{L}+$/u;

/** `adults want to keep it`: those asked are no part of what they answered. */
const ASKED =
  /^(?:(?:all|of|the) )*(?:adults|respondents|those (?:asked|polled|surveyed|questioned|interviewed)) (?=(?:want|support|oppose|back|favou?r|prefer|approve|disapprove|agree|disagree|trust)\b)/i;

/** `voters say they have not heard of her`: what they say is the answer. */
const SAYING =
  /^(?:(?:all|of|the) )*(?:adults|respondents|voters|people|those (?:asked|polled|surveyed|questioned|interviewed)) (?:say|said|think|thought|believe|believed) (?:that )?they (?=\p{Ll})/iu;

/** `The same is true of Carl Lott`: the answer before, of another. */
const SAME_OF =
  /^(?:(?:but|and) )?(?:the )?same (?:is|was|goes|went|holds|held|can be said)(?: true)? (?:of|for|with) (.+)$/i;

/** `Ana Hale is ahead of Paul Lott`, `the Greens and Labour are tied`: the answer is the name. */
const STANDS =
  /^((?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|and|the) )?\p{Lu}[\p{L}.’'-]*){0,5}) (?:(?:is|are|was|were) (?:\p{L}{2,12}ly |now |still |just )?(?:ahead|tied|level|leading|in front|trailing|behind|deadlocked|neck and neck)|leads?|led|trails?|trailed|opens|holds|keeps|extends|widens)(?!\p{L}).*$/u;

/** `the most opposed`: how a group compares is no part of its answer. */
const MOST =
  /^(?:the )?(?:most|more) (?=(?:opposed|supportive|hostile|sceptical|skeptical|against|in favou?r)(?!\p{L}))/iu;

function trimmed(response: string): string {
  return response
    .replace(ASKER, '')
    .replace(MOST, '')
    .replace(COUNTED, '')
    .replace(ASKED, '')
    .replace(SAYING, '')
    .replace(NET, '')
    .replace(BEFORE_NUMBER, '')
    .replace(MOVED, '')
    .replace(STANDS, '$1')
    .replace(TAKES, '$1')
    .replace(BEFORE_NAME, '')
    .replace(LEAD_OF, '')
    .replace(REMARK, '')
    .replace(PLACED, '$1')
    .replace(SAY, '')
    .replace(/[\s,.:;–—“”"]+$/u, '')
    .replace(/^not know\b/, "don't know");
}
