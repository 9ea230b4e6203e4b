import { NO_DEMONYMS } from './lexicon/no-demonyms.ts';
import { POLITICS } from './lexicon/politics.ts';

/** `Quebecers`, `Filipinos`: a plural made from the name of a place. */
export function isDemonym(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}(?:ans|ians|ers|inos|is|iots)$/u.test(word) &&
    !NO_DEMONYMS.has(word.toLowerCase()) &&
    !POLITICS.has(word.toLowerCase())
  );
}
