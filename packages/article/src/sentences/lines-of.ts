import type { Span } from '@topline/model';

/** The lines of a text that hold anything, without the white space at their ends. */
export function* linesOf(text: string): Generator<Span> {
  let at = 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 ? text.length : newline;
    let start = at;
    while (start < stop && isSpace(text, start)) start += 1;
    let end = stop;
    while (end > start && isSpace(text, end - 1)) end -= 1;
    if (end > start) yield { start, end };
    at = stop + 1;
  }
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && /\s/.test(text.charAt(at));
}
