import type { Span } from '@topline/model';
import { endsAfterMark, startsRunTogether } from './ends-sentence.ts';

/** Full stops and the like, as many as stand together. */
const MARKS = /[.!?…]+/g;

/**
 * Offsets just past each sentence of one line but its last, closing quotation marks and brackets
 * within. Looks a bounded number of characters to each side of a mark.
 */
export function findEnds(text: string, line: Span): number[] {
  const ends: number[] = [];
  let straightQuotes = 0;
  let counted = line.start;
  let reached = line.start;
  // The line alone is searched: a search of the text would run on to the next line with a mark.
  for (const mark of text.slice(line.start, line.end).matchAll(MARKS)) {
    const markStart = line.start + mark.index;
    if (markStart < reached) continue;
    const markEnd = markStart + mark[0].length;
    for (; counted < markEnd; counted += 1) if (text[counted] === '"') straightQuotes += 1;
    const end = skipClosers(text, markEnd, line.end, straightQuotes % 2 === 1);
    const place = { lineStart: line.start, markStart, markEnd, end };
    const ended =
      end < line.end &&
      (/\s/.test(text.charAt(end)) ? endsAfterMark(text, place) : startsRunTogether(text, place));
    if (ended) ends.push(end);
    reached = end;
  }
  return ends;
}

/** Past the closing marks at `from`; a straight quotation mark closes when one is open. */
function skipClosers(text: string, from: number, limit: number, quoteIsOpen: boolean): number {
  let at = from;
  let open = quoteIsOpen;
  for (; at < limit; at += 1) {
    const mark = text.charAt(at);
    const letterNext = /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
    if (mark === '"') {
      if (letterNext && !open) return at;
      open = !open;
    } else if (mark === "'") {
      if (letterNext) return at;
    } else if (!/[)\]}”’»]/.test(mark)) return at;
  }
  return at;
}
