import type { Span } from '@topline/model';

/** A quotation mark of a paragraph and what it may do there. Apostrophes are left out. */
export interface Mark {
  readonly at: number;
  readonly double: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A mark after an s: the end of a quotation or a possessive (`voters’`). */
  readonly possessive: boolean;
}

const MARKS = /["“”„«»‘’']/g;
/** Shortened words that begin with an apostrophe. */
const ELISION = /^(?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|round\b|bout\b)/i;

/** Reads the marks of one paragraph by the characters on both sides of each. */
export function readMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (const found of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const mark = readMark(text, paragraph.start + found.index, found[0], paragraph);
    if (mark) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, at: number, sign: string, paragraph: Span): Mark | null {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < paragraph.end ? text.charAt(at + 1) : ' ';
  const leftOpen = /[\s([{—–\-/“"‘'„«]/.test(before);
  const rightWord = /[^\s.,;:!?)\]}”’]/.test(after);
  const opens = leftOpen && rightWord;
  const closes = !/\s/.test(before);
  const mark = { at, double: true, opens, closes, possessive: false };
  if ('“„«'.includes(sign)) return { ...mark, opens: true, closes: false };
  if ('”»'.includes(sign)) return { ...mark, closes: true };
  if (sign === '"') return readStraight(mark, before, after);
  return readSingle(text, { ...mark, double: false }, sign, before, after);
}

function readStraight(mark: Mark, before: string, after: string): Mark {
  const inWord = isWord(before) && isWord(after);
  return inWord || !(mark.opens || mark.closes)
    ? { ...mark, opens: inWord, closes: true }
    : { ...mark, closes: mark.closes && !(mark.opens && /\s/.test(before)) };
}

function readSingle(
  text: string,
  mark: Mark,
  sign: string,
  before: string,
  after: string,
): Mark | null {
  if (isWord(before) && isWord(after)) return null;
  const elided = mark.opens && ELISION.test(text.slice(mark.at + 1, mark.at + 8));
  if (sign === '‘') return elided ? null : { ...mark, opens: true, closes: false };
  const opens = mark.opens && !elided && sign === "'";
  const closes = mark.closes && !isWord(after);
  if (!opens && !closes) return null;
  return { ...mark, opens, closes, possessive: /s/i.test(before) && /\s/.test(after) };
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
