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
const PARTY_WORD =
  /\b(?:democrats?|part(?:y|ies)|alliance|front|union|left|right|liberals?|socialists?|conservatives?|greens?|nationals?|republicans?|labour|people's|movement|coalition|league|reform|other|others|independents?)\b/;
const NAME = /^(?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;

export function readAnswer(response: string): Answer {
  const printed = response.trim().replaceAll('’', "'");
  const lower = printed.toLowerCase();
  const rival = lower.search(RIVAL);
  const before = splitWords(rival > 0 ? lower.slice(0, rival) : lower);
  const weighed = rival > 0 && stemsOf(before).size > 1;
  const words = weighed ? before : splitWords(lower);
  return {
    stems: stemsOf(words),
    words: new Set(words.map(stemWord)),
    residual: RESIDUALS.find(([, pattern]) => pattern.test(lower))?.[0] ?? null,
    negated: words.filter((word) => /^(?:not|never|no|without)$|n't$/.test(word)).length % 2 === 1,
    degree: words.filter((word) => DEGREES.has(word)).join(' '),
    weighed: weighed || WEIGHED.test(lower),
    chosen: CHOSEN.test(lower),
    broad: BROAD.test(lower),
    party: partyOf(printed),
    namesParty: partyOf(printed) !== null || PARTY_WORD.test(lower),
    bareName: NAME.test(printed),
  };
}

function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}']+/gu) ?? [];
}

function stemsOf(words: readonly string[]): Set<string> {
  const kept = words.filter((word) => !PLAIN_WORDS.has(word) && !word.endsWith("n't"));
  return new Set(kept.map((word) => (SIDING_WORDS.has(word) ? SIDE : stemWord(word))));
}
