import { MEDIA } from './lexicon/media.ts';

const FIRST_WORD = /[\p{L}\d]{1,40}/uy;

/** Names of media by their first word, the longest first; lower case. */
const NAMES = new Map<string, string[]>();
for (const name of MEDIA) {
  const first = firstWord(name, 0);
  NAMES.set(first, [...(NAMES.get(first) ?? []), name]);
}
for (const names of NAMES.values()) names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** End of the longest name of a newspaper, broadcaster or agency that starts at a place. */
export function findMediumName(text: string, at: number): number | null {
  for (const name of NAMES.get(firstWord(text, at).toLowerCase()) ?? []) {
    const end = at + name.length;
    const isHere = text.slice(at, end).toLowerCase() === name;
    if (isHere && !/[\p{L}\d]/u.test(text.slice(end, end + 1))) return end;
  }
  return null;
}

function firstWord(text: string, at: number): string {
  FIRST_WORD.lastIndex = at;
  return FIRST_WORD.exec(text)?.[0] ?? '';
}
