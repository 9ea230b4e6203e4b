import { MEDIA } from './lexicon/media.ts';
import { wordAt } from './scan-words.ts';

/** Names of media by their first word, the longest first; lower case. */
const NAMES = new Map<string, string[]>();
for (const name of MEDIA) {
  const first = wordAt(name, 0);
  NAMES.set(first, [...(NAMES.get(first) ?? []), name]);
}
for (const names of NAMES.values()) names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** End of the longest name of a newspaper, broadcaster or agency that starts at a place. */
export function findMediumName(text: string, at: number): number | null {
  for (const name of NAMES.get(wordAt(text, at).toLowerCase()) ?? []) {
    const end = at + name.length;
    const isHere = text.slice(at, end).toLowerCase() === name;
    if (isHere && !/[\p{L}\d]/u.test(text.slice(end, end + 1))) return end;
  }
  return null;
}
