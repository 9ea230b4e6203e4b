import type { Document, Span } from '@topline/model';

/** From the first to the last character of the cells of a table; its caption not. */
export function spanOfTable({ rows }: Document['tables'][number]): Span | null {
  let start = Infinity;
  let end = -1;
  for (const row of rows)
    for (const { span } of row) {
      if (span.start === span.end) continue;
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
  return end < 0 ? null : { start, end };
}

/** The text with a line end for each tab within the stretches, so that no reading crosses cells. */
export function isolateCells(text: string, stretches: readonly Span[]): string {
  return replaceWithin(text, stretches, (cells) => cells.replaceAll('\t', '\n'));
}

/** The text with the stretches blanked out: all places stay what they were. */
export function blankOut(text: string, stretches: readonly Span[]): string {
  return replaceWithin(text, stretches, (cells) => '\n'.repeat(cells.length));
}

function replaceWithin(
  text: string,
  stretches: readonly Span[],
  replace: (cells: string) => string,
): string {
  let made = '';
  let from = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    made += text.slice(from, start) + replace(text.slice(start, end));
    from = end;
  }
  return made + text.slice(from);
}
