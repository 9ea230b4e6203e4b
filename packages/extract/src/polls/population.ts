import type { Span } from '@topline/model';
import { PEOPLE, PEOPLE_ENDING, PLACES } from '../language/lexicon/people.ts';

/** The people right after a sample size: `2,500 UK adults` → `UK adults`. */
export function populationAfter(text: string, from: number): Span | null {
  const words = /^(?: [\p{L}’'-]{1,30}){1,6}/u.exec(text.slice(from, from + 160))?.[0] ?? '';
  let end = from;
  for (const word of words.split(' ').slice(1)) {
    const start = end + 1;
    end = start + word.length;
    const lower = word.toLowerCase();
    if (PEOPLE.has(lower) || PEOPLE_ENDING.test(lower)) return { start: from + 1, end };
    if (/^(?:and|or|in|by|for|from|that|which|who|with)$/.test(lower)) return null;
  }
  return null;
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
