import type { Span } from '@topline/model';
import { PEOPLE, PEOPLE_ENDING, PLACES } from '../language/lexicon/people.ts';
import { isDemonym } from './is-demonym.ts';
import { ASKED } from './lexicon/asked.ts';

const END = /^(?:and|or|in|by|for|from|that|which|who|with|was|were|on|at|to|is|are|took|said|if)$/;
/** What narrows a population after its noun: a place, an age. */
export const NARROWED =
  /^(?: and women)?(?:,? (?:aged|ages|age) (?:\d{2}(?: ?[-–] ?| to | and )\d{2}|\d{2}\+?(?: (?:and|or) (?:over|older|above|up))?|over \d{2})|,? (?:living |resident )?(?:in|across|from|throughout) (?:the |all 50 )?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{1,7})?\b)\p{Lu}[\p{L}.]{1,20}(?:(?:, | and |, and | )(?:the )?\p{Lu}[\p{L}.]{1,20}){0,5}| (?:nationwide|nationally|statewide|worldwide)){0,2}/u;

/** The people named from a place on: `2,500 UK adults` → `UK adults`. */
export function populationAfter(text: string, from: number, isSample = false): Span | null {
  const words = /^(?: [\p{L}\d.,’'-]{1,30}){1,8}/u.exec(text.slice(from, from + 200))?.[0] ?? '';
  let end = from;
  let last: number | null = null;
  for (const word of words.split(' ').slice(1)) {
    const start = end + 1;
    end = start + word.length;
    const lower = word.toLowerCase().replace(/[,.’']+$/u, '');
    const isOne = isPeople(lower) || isDemonym(word.replace(/[,.’']+$/u, ''));
    if (last !== null && !isOne) break;
    if (isOne) last = start + lower.length;
    else if (END.test(lower) || (/[,.]$/.test(word) && !/^(?:u\.s|u\.k)$/.test(lower))) break;
    if (/[,.’']$/u.test(word) && last !== null) break;
  }
  if (last === null) return isSample ? pluralAfter(text, from) : null;
  if (/^(?:respondents|participants)$/.test(text.slice(from + 1, last))) return null;
  const narrowed = NARROWED.exec(text.slice(last, last + 160))?.[0].length ?? 0;
  return { start: from + 1, end: last + narrowed };
}

/** `1,000 Protestant senior pastors`: beside a sample any plural is people. */
function pluralAfter(text: string, from: number): Span | null {
  const words =
    /^(?: [\p{L}’'-]{2,30}){0,4}? \p{L}{2,30}(?<!ss|us|is)s(?=[ ,.;:)]|$)(?! (?:of|in) )/u.exec(
      text.slice(from, from + 120),
    )?.[0];
  if (!words || words.split(' ').some((word) => END.test(word.toLowerCase()))) return null;
  if (
    / (?:puts|shows|finds|gives|says|sees|makes|across|plus|versus|always|perhaps|means|numbers|responses|interviews|replies|answers|respondents|participants|times|questionnaires|respondants)$/.test(
      words,
    )
  )
    return null;
  return { start: from + 1, end: from + words.length };
}

function isPeople(word: string): boolean {
  if (/^(?:those|them|us|public|tory|staff)$/.test(word)) return false;
  return PEOPLE.has(word) || PEOPLE_ENDING.test(word) || ASKED.has(word);
}

/** `survey of small businesses`, `poll on Monday among likely voters`: after the words of a poll. */
export function populationOfPoll(text: string, poll: Span): Span | null {
  const link =
    /^(?: (?:on \p{Lu}\p{Ll}{2,8}|conducted|carried out|taken))? (?:of|among|amongst|with)(?= )/u.exec(
      text.slice(poll.end, poll.end + 60),
    );
  if (!link) return null;
  const from = poll.end + link[0].length;
  const quantity =
    /^ (?:(?:more|fewer|less) than |over |about |around |nearly |almost |some |just |at least )*[\d,.]{1,12}(?= )/.exec(
      text.slice(from, from + 40),
    );
  return populationAfter(text, from + (quantity?.[0].length ?? 0));
}

/** The place in a population: `UK` in `UK adults`. */
export function geographyWithin(text: string, population: Span): Span | null {
  const words = text.slice(population.start, population.end);
  for (const match of words.matchAll(/[\p{L}.]+/gu)) {
    if (!PLACES.has(match[0].toLowerCase())) continue;
    const start = population.start + match.index;
    return { start, end: start + match[0].length };
  }
  return null;
}
