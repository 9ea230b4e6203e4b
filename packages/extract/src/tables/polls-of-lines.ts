import type { Axis } from './levels.ts';
import { readMaking } from './read-making.ts';
import type { TableLines } from './table-lines.ts';
import type { FoundPoll, PollBook } from './table-polls.ts';

/** The poll of each row, or of each column, that has a pollster's name. */
export function pollsOfLines(
  axis: Axis,
  { text, at, rows, columns, making, published }: TableLines,
  book: PollBook,
): readonly (FoundPoll | null)[] {
  const own = axis === 'row' ? rows : columns;
  const across = axis === 'row' ? columns : rows;
  if (own.every(({ pollster }) => pollster === null)) return [];
  const told = own.map(({ pollster }, line) => {
    if (!pollster) return null;
    const worded = making.flatMap(({ axis: along, kind, cells }) => {
      const cell = along === axis ? cells[line] : null;
      return cell ? [{ kind, cell }] : [];
    });
    const numbered = across.flatMap(({ special }, other) =>
      special ? [{ kind: special, cell: axis === 'row' ? at(line, other) : at(other, line) }] : [],
    );
    return readMaking(text, pollster, [...worded, ...numbered], published);
  });
  const count = (name: string | null) => told.filter((one) => one?.pollster === name).length;
  return told.map((one) => one && book.pollOfLine(one, count(one.pollster) === 1));
}
