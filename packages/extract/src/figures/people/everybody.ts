import { EVERYBODY, NEUTRAL, PARTY_OF_THE_NATION } from '../../language/lexicon/people.ts';

/** `the state's voters`: all of them. */
const OF_THE_PLACE =
  /\b(?:state|nation|country|city|province|county|region|territory|island|town|republic)['’]s\b/g;

/** True for words that name everybody asked and nobody in particular: `the people polled`. */
export function isEverybody(words: string): boolean {
  if (PARTY_OF_THE_NATION.test(words)) return false;
  return words
    .toLowerCase()
    .replaceAll(OF_THE_PLACE, '')
    .split(/[\s\-‑,’']+/)
    .every((word) => word === '' || EVERYBODY.has(word) || NEUTRAL.has(word) || word === 's');
}
