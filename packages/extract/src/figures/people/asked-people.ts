import { EVERYBODY, NEUTRAL, PEOPLE, PLACES } from '../../language/lexicon/people.ts';
import type { NumberExpression } from '../../mentions/rule.ts';
import { printed, type Role, type Sentence } from '@topline/model';

/** Whom an article's polls asked, as far as it tells where it gives the sizes of samples. */
export interface AskedPeople {
  /** True for words that name no narrower group than one of the samples. */
  readonly isSample: (lower: string) => boolean;
  readonly isSampleSize: (number: NumberExpression | null) => boolean;
  /** How often the article prints a word, in steps: 0 for once, to 3. */
  readonly timesOf: (lower: string) => number;
  /** True for a word of the opening, save of `sentence`: whoever it speaks of may be those asked. */
  readonly isInOpening: (lower: string, sentence: Sentence) => boolean;
}

/** Sentences that open an article: its headline and what it begins with. */
const OPENING = 3;
/** Characters after the size of a sample within which its people stand. */
const REACH = 80;

export function readAskedPeople(
  text: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberExpression[],
  roleOf: (number: NumberExpression) => Role | null,
): AskedPeople {
  const sizes = numbers.filter((number) => roleOf(number) === 'sample_size');
  const samples = sizes
    .map(({ span }) => sampleAfter(text.slice(span.end, span.end + REACH)))
    .filter((words) => words.length > 0)
    .map((words) => new Set(words));
  const times = new Map<string, number>();
  for (const word of wordsOf(text)) times.set(word, (times.get(word) ?? 0) + 1);
  const counted = new Set<NumberExpression | null>(sizes);
  const opening = sentences.slice(0, OPENING).map((sentence) => {
    return { sentence, words: new Set(wordsOf(printed(text, sentence.span))) };
  });
  return {
    isInOpening: (lower, own) =>
      opening.some(({ sentence, words }) => sentence !== own && words.has(lower)),
    isSampleSize: (number) => counted.has(number),
    isSample: (lower) => {
      const own = wordsOf(lower).filter((word) => !NEUTRAL.has(word) && !EVERYBODY.has(word));
      return samples.some(
        (sample) =>
          own.some((word) => sample.has(word)) &&
          own.every((word) => sample.has(word) || PLACES.has(word)),
      );
    },
    timesOf: (lower) => {
      const count = times.get(lower) ?? 0;
      if (count <= 1) return 0;
      if (count <= 3) return 1;
      return count <= 7 ? 2 : 3;
    },
  };
}

/** Words after people that may tell where they live: `adults in the city`. */
const PLACE_WORDS = 4;

/** The words up to the first noun for people, and where they live: ` secondary school teachers in` → three words. */
function sampleAfter(after: string): string[] {
  const words = wordsOf(/^[^.;:()]*/.exec(after)?.[0] ?? '');
  const head = words.findIndex((word) => PEOPLE.has(word));
  if (head < 0) return [];
  const isPlaced = /^(?:in|of|across|from)$/.test(words[head + 1] ?? '');
  return words.slice(0, head + 1 + (isPlaced ? PLACE_WORDS : 0));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter((word) => word !== '');
}
