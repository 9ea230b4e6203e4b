import { EVERYBODY, NEUTRAL, PARTY_OF_THE_NATION } from '../../language/lexicon/people.ts';

/** True for words that name everybody asked and nobody in particular: `the people polled`. */
export function isEverybody(words: string): boolean {
  if (PARTY_OF_THE_NATION.test(words)) return false;
  return words
    .toLowerCase()
    .split(/[\s\-‑,’']+/)
    .every((word) => word === '' || EVERYBODY.has(word) || NEUTRAL.has(word) || word === 's');
}
