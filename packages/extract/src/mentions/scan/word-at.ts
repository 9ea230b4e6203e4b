import { isAsciiLetter, letterLength } from './characters.ts';

/** Longer words are no number, unit or month. */
const LONGEST = 16;

/** The word that starts at a place, in lower case; empty where none does or one that is no English word. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at <= LONGEST && isAsciiLetter(text.charCodeAt(end))) end += 1;
  if (end === at || end - at > LONGEST || letterLength(text, end) > 0) return '';
  return text.slice(at, end).toLowerCase();
}
