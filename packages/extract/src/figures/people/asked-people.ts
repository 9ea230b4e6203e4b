import { NEUTRAL, PEOPLE, PLACES } from '../../language/lexicon/people.ts';
import type { NumberExpression } from '../../mentions/rule.ts';
import type { Role } from '@topline/model';

/** Whom an article's polls asked, as far as it tells where it gives the sizes of samples. */
export interface AskedPeople {
  /** True for words that name no narrower group than one of the samples. */
  readonly isSample: (lower: string) => boolean;
  /** How often the article prints a word, in steps: 0 for once, to 3. */
  readonly timesOf: (lower: string) => number;
}

/** Characters after the size of a sample within which its people stand. */
const REACH = 80;

export function readAskedPeople(
  text: string,
  numbers: readonly NumberExpression[],
  roleOf: (number: NumberExpression) => Role | null,
): AskedPeople {
  const samples = numbers
    .filter((number) => roleOf(number) === 'sample_size')
    .map(({ span }) => sampleAfter(text.slice(span.end, span.end + REACH)))
    .filter((words) => words.length > 0)
    .map((words) => new Set(words));
  const times = new Map<string, number>();
  for (const word of wordsOf(text)) times.set(word, (times.get(word) ?? 0) + 1);
  return {
    isSample: (lower) => {
      const own = wordsOf(lower).filter((word) => !NEUTRAL.has(word) && !PLACES.has(word));
      return own.length > 0 && samples.some((sample) => own.every((word) => sample.has(word)));
    },
    timesOf: (lower) => {
      const count = times.get(lower) ?? 0;
      if (count <= 1) return 0;
      if (count <= 3) return 1;
      return count <= 7 ? 2 : 3;
    },
  };
}

/** The words up to the first noun for people: ` secondary school teachers in` → three words. */
function sampleAfter(after: string): string[] {
  const words = wordsOf(/^[^.;:()]*/.exec(after)?.[0] ?? '');
  const head = words.findIndex((word) => PEOPLE.has(word));
  return head < 0 ? [] : words.slice(0, head + 1);
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter((word) => word !== '');
}
