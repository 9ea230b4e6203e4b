import { AGAINST } from './lexicon/antonyms.ts';
import { partyOf } from './lexicon/parties.ts';
import { DEGREES, PLAIN_WORDS, SIDING_WORDS } from './lexicon/plain-words.ts';
import { RESIDUALS, type Residual } from './lexicon/residuals.ts';
import { stemWord } from './stem-word.ts';

/** What matters of an answer when it is set beside another. */
export interface Answer {
  /** Stems of the words with content; every siding verb is `SIDE`. */
  readonly stems: ReadonlySet<string>;
  /** Stems of all words. */
  readonly words: ReadonlySet<string>;
  readonly residual: Residual | null;
  readonly negated: boolean;
  /** `strongly`, `somewhat` …, or '' */
  readonly degree: string;
  /** The answer opposes something. */
  readonly against: boolean;
  /** The answer weighs one side against another: `more with`, `rather than`. */
  readonly weighed: boolean;
  /** The answer is a choice that can be made once: a vote, a preference. */
  readonly chosen: boolean;
  /** The answer joins several: `either of them`, `one or the other`. */
  readonly broad: boolean;
  readonly party: string | null;
  /** A party, or a name that looks like one: `Christian Democrats`. */
  readonly namesParty: boolean;
  /** Nothing but a name: `Labour`, `Kamala Harris`. */
  readonly bareName: boolean;
}

/** Stands for every verb of taking a side. */
export const SIDE = '<side>';
const RIVAL = /\s(?:over|rather than|instead of|more than|than)\s/;
const CHOSEN =
  /^(?:(?:would|will|plans?|planned|intends?|intending|to|definitely|probably|likely|be) ){0,4}(?:vot(?:e|es|ed|ing) (?:for|to)|choos(?:e|es|ing)|chose|elect|prefer|prefers|preferred|pick|picked)\b/;
const BROAD = /\b(?:either|or)\b/;
const WEIGHED = /\b(?:primarily|mainly|mostly|solely|more with|most with|more for)\b|\bmore$/;
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'no', 'without']);
const NAME_FIRST = /^(?:the )?\p{Lu}/u;
/** `Support for the Coalition`, `Labor's primary vote`: the vote of a name is the name. */
const VOTE_FOR = /^(?:[Ss]upport|[Bb]acking|[Vv]otes?|[Vv]ote share) for (?:the )?(?=\p{Lu})/u;
const VOTE_OF =
  /^((?:the )?\p{Lu}[\p{L}' -]{1,40}?)(?:'s?)? (?:primary vote|first preferences|vote share|share of the vote|vote|support|share|popularity|tally)$/u;
/** `Ana Hale is ahead of Paul Lott`: the answer is the name. */
const LEADS =
  /^((?:the )?\p{Lu}[\p{L}.' -]{1,40}?) (?:(?:is|are|was|were|has|have) )?(?:ahead|leads?|leading|led|in front|trails?|trailing|behind|opens|holds|on)(?: .*)?$/u;
/** `office workers (27%) prefer it`, `Fares too high, say`: what was read along with the answer. */
const BEFORE_BRACKET = /^.{1,60}\(\d[^)]{0,12}\) ?/u;
const ASKED = /(?<!n't|not),? (?:say|says|said|according to .*)$/u;
/** `British adults support it`. */
const PEOPLE =
  /^(?:[A-Za-z'-]+ ){0,2}(?:(?!tends )[A-Za-z'-]+s|[Pp]eople|[Mm]en|[Ww]omen) (?=(?:support|oppose|back|favou?r|prefer|want|approve|disapprove|agree|disagree|think|believe|trust|distrust)s?\b)/;
const PARTY_WORD =
  /\b(?:democrats?|part(?:y|ies)|alliance|front|union|left|right|liberals?|socialists?|conservatives?|greens?|nationals?|republicans?|labour|people's|movement|coalition|league|reform|other|others|independents?)\b/;
const NAME = /^(?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;

/** Answers read before: each is held against many others. */
const known = new Map<string, Answer>();
const MOST_KNOWN = 256;

export function readAnswer(response: string): Answer {
  const before = known.get(response);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const answer = readWords(response);
  known.set(response, answer);
  return answer;
}

function readWords(response: string): Answer {
  const printed = stripAsides(response.trim().replaceAll('’', "'"));
  const lower = printed.toLowerCase();
  const all = splitWords(lower);
  const rival = lower.search(RIVAL);
  const before = rival > 0 ? splitWords(lower.slice(0, rival)) : all;
  const weighed = before !== all && stemsOf(before).size > 1;
  const words = weighed ? before : all;
  const party = partyOf(printed);
  return {
    stems: stemsOf(words),
    words: new Set(words.map(stemWord)),
    residual: RESIDUALS.find(([, pattern]) => pattern.test(lower))?.[0] ?? null,
    negated: words.filter((word) => NEGATIONS.has(word) || word.endsWith("n't")).length % 2 === 1,
    degree: words.filter((word) => DEGREES.has(word)).join(' '),
    against: words.some((word) => word !== 'again' && AGAINST.has(stemWord(word))),
    weighed: weighed || WEIGHED.test(lower),
    chosen: CHOSEN.test(lower) || CHOSEN.test(response.toLowerCase()),
    broad: BROAD.test(lower),
    party,
    namesParty: party !== null || PARTY_WORD.test(lower),
    bareName: NAME.test(printed),
  };
}

/** The answer without what was read along with it. */
function stripAsides(response: string): string {
  const name = response.replace(VOTE_FOR, '');
  const bare = NAME_FIRST.test(name) ? name.replace(VOTE_OF, '$1').replace(LEADS, '$1') : name;
  const told = bare.includes('(') ? bare.replace(BEFORE_BRACKET, '') : bare;
  return told.replace(ASKED, '').replace(PEOPLE, '');
}

/** Stems of all words of a text. */
export function readStems(text: string): ReadonlySet<string> {
  return new Set(splitWords(toPlain(text)).map(stemWord));
}

/** Stems of the words with content; every siding verb is `SIDE`. */
export function contentStems(text: string): ReadonlySet<string> {
  return stemsOf(splitWords(toPlain(text)));
}

function toPlain(text: string): string {
  return text.replaceAll('’', "'").toLowerCase();
}

function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}']+/gu) ?? [];
}

function stemsOf(words: readonly string[]): Set<string> {
  const kept = words.filter((word) => !PLAIN_WORDS.has(word) && !word.endsWith("n't"));
  return new Set(kept.map((word) => (SIDING_WORDS.has(word) ? SIDE : stemWord(word))));
}
