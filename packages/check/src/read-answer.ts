import { partyOf } from './lexicon/parties.ts';
import { CHOOSING_WORDS, DEGREES, PLAIN_WORDS, SIDING_WORDS } from './lexicon/plain-words.ts';
import { RESIDUALS, type Residual } from './lexicon/residuals.ts';
import { stemWord } from './stem-word.ts';

/** What matters of an answer when it is set beside another. */
export interface Answer {
  /** Stems of the words with content; every siding verb is `<side>`. */
  readonly stems: ReadonlySet<string>;
  /** Stems of all words. */
  readonly words: ReadonlySet<string>;
  readonly residual: Residual | null;
  readonly negated: boolean;
  /** `strongly`, `somewhat` …, or '' */
  readonly degree: string;
  /** The answer weighs one side against another, or is a vote: nobody gives two of the kind. */
  readonly exclusive: boolean;
  readonly party: string | null;
  /** Nothing but a name: `Labour`, `Kamala Harris`. */
  readonly bareName: boolean;
}

const RIVAL = /\s(?:over|rather than|instead of|more than|than)\s/;
const WEIGHED = /\b(?:primarily|mainly|mostly|solely|more with|most with|more for)\b|\bmore$/;
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
    exclusive: weighed || WEIGHED.test(lower) || words.some((word) => CHOOSING_WORDS.has(word)),
    party: partyOf(printed),
    bareName: NAME.test(printed),
  };
}

function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}']+/gu) ?? [];
}

function stemsOf(words: readonly string[]): Set<string> {
  const kept = words.filter((word) => !PLAIN_WORDS.has(word) && !word.endsWith("n't"));
  return new Set(kept.map((word) => (SIDING_WORDS.has(word) ? '<side>' : stemWord(word))));
}
