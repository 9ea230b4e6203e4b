import type { Span } from '@topline/model';
import { pairMarks, type Pair } from './pair-marks.ts';
import { readMarks, type Mark } from './read-marks.ts';

/** A quoted passage: `outer` with its marks, `inner` without them and without white space. */
export interface Passage {
  readonly outer: Span;
  readonly inner: Span;
  /** No closing mark: the quotation goes on in the next paragraph. */
  readonly open: boolean;
}

/**
 * The outermost quoted passages of one paragraph, in order. A passage that is never closed reaches
 * to the paragraph's end if the next paragraph opens with a mark too, or if it opens the paragraph
 * or follows a colon or comma; otherwise its mark is taken for a slip.
 */
export function findPassages(text: string, paragraph: Span, nextOpens: boolean): Passage[] {
  const { pairs, unclosed } = pairMarks(readMarks(text, paragraph));
  const passages = pairs.map((pair) => ({ ...pair, open: false }));
  passages.push(...findRestarted(text, pairs, unclosed));
  const lastPair = pairs.findLast((pair) => pair.double)?.start ?? -1;
  const last = unclosed.find((mark) => mark.at > lastPair && isStrong(text, mark, paragraph));
  if (last && reachesEnd(text, paragraph, last.at, nextOpens)) {
    passages.push({ start: last.at, end: paragraph.end, double: true, open: true });
  }
  passages.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Passage[] = [];
  let reached = paragraph.start;
  for (const { start, end, open } of passages) {
    if (start < reached) continue;
    const inner = trim(text, start + 1, open ? end : end - 1);
    if (!inner) continue;
    found.push({ outer: { start, end }, inner, open });
    reached = end;
  }
  return found;
}

/**
 * Passages of a long quotation that opens anew before each of its parts, inside one paragraph:
 * `"We waited. "Nobody came."`
 */
function findRestarted(text: string, pairs: readonly Pair[], unclosed: readonly Mark[]) {
  const doubles = unclosed.filter((mark) => mark.double);
  const starts = pairs.filter((pair) => pair.double).map((pair) => pair.start);
  const openings = [...starts, ...doubles.map((mark) => mark.at)].toSorted((a, b) => a - b);
  const next = new Map(openings.map((at, index) => [at, openings[index + 1]]));
  return doubles.flatMap(({ at }) => {
    const restart = next.get(at);
    if (restart === undefined) return [];
    const gap = /\s{0,8}$/.exec(text.slice(Math.max(at, restart - 8), restart))?.[0].length ?? 0;
    const end = restart - gap;
    if (!/[.?!]/.test(text.charAt(end - 1))) return [];
    return [{ start: at, end, double: true, open: true }];
  });
}

/** A single mark must open the paragraph to be no slip. */
function isStrong(text: string, mark: Mark, paragraph: Span): boolean {
  return mark.double || (mark.at === paragraph.start && text[mark.at] === '‘');
}

function reachesEnd(text: string, paragraph: Span, at: number, nextOpens: boolean): boolean {
  const before = text.slice(Math.max(paragraph.start, at - 3), at);
  return nextOpens || at === paragraph.start || /[:,]\s{0,2}$/.test(before);
}

function trim(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return hasWord(text, start, end) ? { start, end } : null;
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (/[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) return true;
  }
  return false;
}
