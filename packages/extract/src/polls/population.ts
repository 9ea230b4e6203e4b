import type { Span } from '@topline/model';
import { isPlace } from '../language/lexicon/places.ts';
import { EVERYBODY, NEUTRAL, PEOPLE, PEOPLE_ENDING, PLACES } from '../language/lexicon/people.ts';
import { ASKED } from './lexicon/asked.ts';
import { NO_DEMONYMS } from './lexicon/no-demonyms.ts';
import { POLLED_PLACES } from './lexicon/places.ts';
import { POLITICS } from './lexicon/politics.ts';

const END = /^(?:and|or|in|by|for|from|that|which|who|with|was|were|on|at|to|is|are|took|said|if)$/;
/** What narrows a population after its noun: a place, an age. */
const NARROWED =
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
    if (last !== null && !isPeople(lower)) break;
    if (isPeople(lower)) last = start + lower.length;
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

const SHARE = /(?: (?:of|among|amongst)(?: all)?(?: (?:the|our|its))?)?(?= )/uy;
const AMONG = /(?<![\p{L}-])(?:[Aa]mong(?:st)?|[Oo]f)(?: all)?(?: (?:the|our))?(?= )/gu;

/** `55% of Americans`: everybody, in the words of a share that names them. */
export function populationOfShare(text: string, share: Span): Span | null {
  SHARE.lastIndex = share.end;
  const link = SHARE.exec(text)?.[0].length ?? 0;
  return everybodyAt(text, share.end + link);
}

/** `among New York’s likely voters`, `Of registered voters, 21%`. */
export function populationAmong(text: string, sentence: Span): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  for (const { 0: link, index } of words.matchAll(AMONG)) {
    const found = everybodyAt(text, sentence.start + index + link.length);
    if (found) return found;
  }
  return null;
}

function everybodyAt(text: string, from: number): Span | null {
  const words =
    /^(?: [\p{L}.’'-]{1,20}){1,6}/u
      .exec(text.slice(from, from + 120))?.[0]
      .split(' ')
      .slice(1) ?? [];
  let end = from;
  for (const [index, word] of words.entries()) {
    end += 1 + word.length;
    const lower = word.toLowerCase().replace(/\.$/, '');
    if (isEverybody(lower) || isDemonym(word)) {
      if (/^(?: who| aged| over| under| with| in favou?r|[’'-])/u.test(text.slice(end, end + 12)))
        return null;
      const stop = word.endsWith('.') ? end - 1 : end;
      const narrowed = NARROWED.exec(text.slice(stop, stop + 160))?.[0].length ?? 0;
      const isBare = index === 0 && /^(?:people|residents|members|citizens)$/.test(lower);
      return isBare && narrowed === 0 ? null : { start: from + 1, end: stop + narrowed };
    }
    if (!isWide(lower) && !isPlaceName(word)) return null;
  }
  return null;
}

/** `Quebecers`, `Filipinos`: a plural made from the name of a place. */
function isDemonym(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}(?:ans|ians|ers|inos|is|iots)$/u.test(word) &&
    !NO_DEMONYMS.has(word.toLowerCase()) &&
    !POLITICS.has(word.toLowerCase())
  );
}

/** A word of a place’s name: `New York City`, `Kent County`, `Queensland’s`. */
function isPlaceName(word: string): boolean {
  const lower = word.toLowerCase().replace(/[’']s$/, '');
  return (
    POLLED_PLACES.has(lower) ||
    /^(?:city|county|state|island|islands|valley|area|region)$/.test(lower) ||
    isPlace(lower)
  );
}

function isEverybody(word: string): boolean {
  if (/^(?:those|them|us|respondents|participants|people|electorate|public)$/.test(word))
    return false;
  return (
    EVERYBODY.has(word) ||
    (word.endsWith('s') && PLACES.has(word) && word !== 'states') ||
    (POLLED_PLACES.has(word) && /(?:ans|ders|ons|ots)$/.test(word))
  );
}

function isWide(word: string): boolean {
  return (
    NEUTRAL.has(word) ||
    word === 'decided' ||
    word === 'likely' ||
    PLACES.has(word) ||
    PLACES.has(`${word}.`) ||
    POLLED_PLACES.has(word)
  );
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
