import { DIRECTIONS } from '../figures/lexicon/directions.ts';
import { OPTIONS } from '../figures/lexicon/options.ts';
import { lemmaOf } from './lemma.ts';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  LEADING,
  LEVEL,
  NEGATIONS,
  OPINION_NOUNS,
  POLL_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIMES,
} from './lexicon/function-words.ts';
import { PEOPLE, PEOPLE_ENDING } from './lexicon/people.ts';
import { AUXILIARIES, OPINION, PARTICIPLES, REPORTING } from './lexicon/verbs.ts';

/** What a word does in a sentence, as far as the word alone tells. */
export const CLASSES = [
  'other',
  'name',
  'people',
  'opinion-verb',
  'reporting-verb',
  'auxiliary',
  'negation',
  'leading',
  'level',
  'direction',
  'opinion-noun',
  'option',
  'relative',
  'pronoun',
  'determiner',
  'conjunction',
  'preposition',
  'adverb',
  'participle',
  'time',
  'poll',
  'past-verb',
  'figure',
  'number',
  'comma',
  'open',
  'close',
  'dash',
  'stop',
  'quote',
  'mark',
] as const;
export type WordClass = (typeof CLASSES)[number];

const known = new Map<string, WordClass>();
const ENOUGH = 50_000;

/** The class of a lower-case word; a capital makes a name of a word that has none. */
export function classOfWord(lower: string, capital: boolean): WordClass {
  let found = known.get(lower);
  if (found === undefined) {
    if (known.size > ENOUGH) known.clear();
    found = classify(lower);
    known.set(lower, found);
  }
  if (!capital) return found;
  return found === 'other' ||
    found === 'opinion-verb' ||
    found === 'past-verb' ||
    found === 'option'
    ? 'name'
    : found;
}

function classify(lower: string): WordClass {
  if (RELATIVES.has(lower)) return 'relative';
  if (NEGATIONS.has(lower)) return 'negation';
  if (AUXILIARIES.has(lower)) return 'auxiliary';
  if (PRONOUNS.has(lower)) return 'pronoun';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (CONJUNCTIONS.has(lower)) return 'conjunction';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (PARTICIPLES.has(lower)) return 'participle';
  if (POLL_WORDS.has(lower)) return 'poll';
  if (LEADING.has(lower)) return 'leading';
  if (OPINION_NOUNS.has(lower)) return 'opinion-noun';
  if (PEOPLE.has(lower) || PEOPLE_ENDING.test(lower)) return 'people';
  if (ADVERBS.has(lower)) return 'adverb';
  if (TIMES.has(lower)) return 'time';
  const lemma = lemmaOf(lower);
  if (REPORTING.has(lemma)) return 'reporting-verb';
  if (DIRECTIONS.has(lemma)) return 'direction';
  if (LEVEL.has(lower)) return 'level';
  if (OPTIONS.has(lower)) return 'option';
  if (OPINION.has(lemma)) return 'opinion-verb';
  if (lemma !== lower && !lower.endsWith('s')) return 'past-verb';
  return 'other';
}

/** The class of a mark. */
export function classOfMark(mark: string): WordClass {
  switch (mark) {
    case ',':
      return 'comma';
    case '(':
    case '[':
      return 'open';
    case ')':
    case ']':
      return 'close';
    case '-':
    case '–':
    case '—':
    case '‑':
      return 'dash';
    case '.':
    case ';':
    case ':':
    case '!':
    case '?':
      return 'stop';
    case '“':
    case '”':
    case '"':
    case "'":
    case '‘':
    case '’':
      return 'quote';
    default:
      return 'mark';
  }
}
