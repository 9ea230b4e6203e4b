import { agreement, type Agreement } from '../quotations/score-quotations.ts';

/** A text without its marks, and the offsets just past each sentence but a paragraph's last. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly borders: readonly number[];
}

/** Takes the marks `¦` out of a text. */
export function readBorders(id: string, marked: string): MarkedText {
  const pieces = marked.split('¦');
  let length = 0;
  const borders = pieces.slice(0, -1).map((piece) => (length += piece.length));
  return { id, text: pieces.join(''), borders };
}

/** Borders inside paragraphs found by `split`, which gives the offsets where sentences end. */
export function scoreBorders(
  texts: readonly MarkedText[],
  split: (text: string) => readonly number[],
): Agreement {
  let [right, found, marked] = [0, 0, 0];
  for (const { text, borders } of texts) {
    const ends = withinParagraphs(text, split(text));
    const known = new Set(borders);
    right += ends.filter((end) => known.has(end)).length;
    found += ends.length;
    marked += borders.length;
  }
  return agreement(right, found, marked);
}

/** Ends that more of the same line follows. */
export function withinParagraphs(text: string, ends: readonly number[]): number[] {
  return ends.filter((end) => /^[^\S\n]*[^\s]/.test(text.slice(end, end + 20)));
}
