import type { Span } from '@topline/model';
import { isListItem } from '../sentences/is-list-item.ts';
import { isTableRow } from '../sentences/is-table-row.ts';

const MAX_LENGTH = 200;

/**
 * The first line, where it looks like a headline: at most 200 characters, some text after it, and
 * no sentence's end. An ellipsis is let pass (cut-off headlines), and so is a single question or
 * cry with an empty line below it.
 */
export function findTitle(text: string): Span | null {
  const first = /\S/.exec(text);
  if (!first) return null;
  const start = first.index;
  const lineEnd = text.indexOf('\n', start);
  if (lineEnd === -1) return null;
  // A byte of slack for each side keeps a line of megabytes from being copied.
  if (lineEnd - start > 2 * MAX_LENGTH) return null;
  const line = text.slice(start, lineEnd).trimEnd();
  const rest = text.slice(lineEnd, lineEnd + 4000);
  if (line.length > MAX_LENGTH || !/\S/.test(rest) || !/\p{L}/u.test(line)) return null;
  if (isListItem(line) || isTableRow(line) || /[:;,]$/.test(line)) return null;
  return endsSentence(line, /^\n[^\S\n]*\n/.test(rest))
    ? null
    : { start, end: start + line.length };
}

function endsSentence(line: string, blankLineBelow: boolean): boolean {
  const bare = line.replace(/["'”’)\]]{1,4}$/, '');
  if (/(?:\.\.|…)$/.test(bare)) return false;
  if (/[?!]$/.test(bare)) return !blankLineBelow || /[.?!]["'”’)]?\s/.test(bare);
  return bare.endsWith('.');
}
