import { isAsciiLetter, isLetterBefore, isSpace } from './characters.ts';
import { wordAt } from './word-at.ts';

const LONGEST = 16;
const LINE_END = 0x0a;

/** The word or else the one character behind a number, over a hyphen, line end or up to two spaces. */
export function wordBehind(text: string, end: number): string {
  const code = text.charCodeAt(end);
  let at = end;
  if (isHyphen(code) || code === LINE_END) at += 1;
  else while (at < end + 2 && isSpace(text.charCodeAt(at))) at += 1;
  return isAsciiLetter(text.charCodeAt(at)) ? wordAt(text, at) : (text[at] ?? '');
}

/** The word or else the one character before a number, over a space or hyphen and a stop between. */
export function wordBefore(text: string, start: number): { word: string; start: number } {
  let at = start;
  if (isSpace(text.charCodeAt(at - 1)) || isHyphen(text.charCodeAt(at - 1))) at -= 1;
  const end =
    isStop(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at - 2)) ? at - 1 : at;
  let from = end;
  while (end - from <= LONGEST && isAsciiLetter(text.charCodeAt(from - 1))) from -= 1;
  // A word with other letters is no cue, but where it starts tells what is one word with the number.
  while (end - from <= 2 * LONGEST && isLetterBefore(text, from)) from -= 1;
  if (from < end) return { word: text.slice(from, end).toLowerCase(), start: from };
  return at > 0 ? { word: text[at - 1] ?? '', start: at - 1 } : { word: '', start: 0 };
}

/** The hyphen of the keyboard, of typesetters, and the one that does not break. */
function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x20_10 || code === 0x20_11;
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x2c;
}
