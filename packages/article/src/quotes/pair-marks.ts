import type { Mark } from './read-marks.ts';

export interface Pair {
  readonly start: number;
  /** Just past the closing mark. */
  readonly end: number;
  readonly double: boolean;
}

/**
 * Pairs the marks of one paragraph, whatever their style: papers mix `"` with `”`. A double mark
 * closes over single ones left open within it; a single mark closes only the nearest mark.
 */
export function pairMarks(marks: readonly Mark[]): { pairs: Pair[]; unclosed: Mark[] } {
  const open: Mark[] = [];
  const pairs: Pair[] = [];
  let openDoubles = 0;
  const close = (end: number): void => {
    const start = open.pop();
    if (!start) return;
    if (start.double) openDoubles -= 1;
    pairs.push({ start: start.at, end, double: start.double });
  };
  for (const [index, mark] of marks.entries()) {
    const top = open.at(-1);
    if (mark.double && mark.closes && openDoubles > 0) {
      while (open.at(-1)?.double === false) open.pop();
      close(mark.at + 1);
    } else if (!mark.double && mark.closes && top?.double === false) {
      if (!(mark.possessive && closesLater(marks[index + 1]))) close(mark.at + 1);
    } else if (mark.opens) {
      open.push(mark);
      if (mark.double) openDoubles += 1;
    }
  }
  return { pairs, unclosed: open };
}

/** A mark after an s is a possessive when the quotation is closed by the next mark. */
function closesLater(next: Mark | undefined): boolean {
  return next !== undefined && !next.double && next.closes && !next.opens;
}
