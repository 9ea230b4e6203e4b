import type { Heading } from './levels.ts';
import type { LineReading } from './read-lines.ts';
import type { TableLines } from './table-lines.ts';

/** The answer with the largest share in the line that a lead stands in. */
export function leaderOf(
  row: LineReading,
  column: LineReading,
  place: Pick<TableLines, 'at' | 'rows' | 'columns'> & { readonly r: number; readonly c: number },
): Heading | null {
  const { r, c, at, rows, columns } = place;
  const inRow = column.measure?.measure === 'lead';
  if (!inRow && row.measure?.measure !== 'lead') return null;
  const others = inRow ? columns : rows;
  let best: { heading: Heading; value: number } | null = null;
  for (const [index, line] of others.entries()) {
    const value = (inRow ? at(r, index) : at(index, c)).value?.value;
    const heading = line.answers.at(-1);
    if (value === undefined || !heading || line.measure || line.special) continue;
    if (!best || value > best.value) best = { heading, value };
  }
  return best?.heading ?? null;
}
