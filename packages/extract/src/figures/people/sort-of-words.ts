import type { Token } from '../../language/tokens.ts';
import type { Phrase } from './phrase.ts';

/** What the words of a phrase are: people, a place, an age, names, a time or things. */
export function sortOfWords(tokens: readonly Token[], { start, end, shape }: Phrase): number {
  let sort = 0;
  if (shape === 'place') return 5;
  for (let index = start; index < end; index += 1) {
    const { wordClass, number, capital, lower } = tokens[index]!;
    if (wordClass === 'people') return 6;
    if (number?.form === 'age') sort = Math.max(sort, 4);
    else if (number?.form === 'date' || wordClass === 'time' || MONTH.test(lower)) return 1;
    else if (/^(?:auxiliary|pronoun|level|reporting-verb|poll)$/.test(wordClass)) return 2;
    else if (capital && index > 0) sort = Math.max(sort, 3);
  }
  return sort;
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
