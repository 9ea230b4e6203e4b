import type { Figure, Role } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import { roleOfForm } from '../roles/index.ts';
import type { GridCell } from './grid.ts';
import { leaderOf } from './leader-of.ts';
import type { LabelKind } from './lexicon/label-wordings.ts';
import { makeFigure } from './make-figure.ts';
import type { OpenTable } from './open-table.ts';
import { pollsOfLines } from './polls-of-lines.ts';
import { readCell } from './read-cell.ts';
import { readLines, type LineReading } from './read-lines.ts';
import { readTitle } from './read-title.ts';
import { settleLevels } from './settle-levels.ts';
import type { FoundPoll, PollBook } from './table-polls.ts';
import { titlesOf } from './titles-of.ts';

export interface NumberRole {
  readonly role: Role;
  readonly reason: string | null;
}

export interface TableReading {
  readonly figures: readonly Figure[];
  readonly roles: ReadonlyMap<NumberExpression, NumberRole>;
}

const ROLES: Readonly<Partial<Record<LabelKind, Role>>> = {
  sample: 'sample_size',
  margin: 'margin_of_error',
  rank: 'ordinal',
  election: 'election_result',
  tally: 'count',
  total: 'other_statistic',
  average: 'other_statistic',
  dates: 'date',
};

/** Reads the figures of a table of a poll, and says of every other number in it what that is. */
export function readTable(
  text: string,
  table: OpenTable,
  book: PollBook,
  published: string | null,
): TableReading {
  const figures: Figure[] = [];
  const roles = new Map<NumberExpression, NumberRole>();
  const whole = book.pollOf(table, text);
  for (const part of table.parts) {
    const { section } = part;
    const settled = settleLevels(part.headings.levels, section);
    const height = section.rows.length;
    const width = section.rows[0]!.cells.length - section.stubs;
    const rows = readLines(settled.levels, 'row', height);
    const columns = readLines(settled.levels, 'column', width);
    const at = (row: number, column: number) => section.rows[row]!.cells[section.stubs + column]!;
    const places = countPlaces(rows, columns, at);
    const scene = { text, at, rows, columns, published, making: part.headings.making };
    const lines = {
      row: pollsOfLines('row', scene, book),
      column: pollsOfLines('column', scene, book),
    };
    const title = readTitle(titlesOf(text, table, section));
    const options = settled.levels.flatMap(({ role, labels }) =>
      role === 'answers' ? labels.filter((label) => label !== null) : [],
    );
    const previous = previousOf([...rows, ...columns]);
    const isOfSeats =
      title.measure === 'seats' ||
      [...rows, ...columns].some(({ measure }) => measure?.measure === 'seats');
    for (const [r, row] of rows.entries())
      for (const [c, column] of columns.entries()) {
        const cell = at(r, c);
        const refuse = (role: Role, reason: string | null) => {
          for (const number of cell.numbers)
            roles.set(number, { role: roleOfForm(number.form) ?? role, reason });
        };
        const special = row.special ?? column.special;
        const found = lines.row[r] ?? lines.column[c] ?? whole;
        if (special) {
          for (const number of cell.numbers)
            roles.set(number, { role: ROLES[special] ?? 'count', reason: null });
          if (special === 'sample' && cell.value && whole && isOverall(row, column))
            tellSample(book, whole, cell);
        } else if (!found) refuse('unresolved', 'the table names no poll');
        else if (places.get(cell)! > 1)
          refuse('unresolved', 'the cell covers several rows or columns');
        else if (cell.numbers.length > 0) {
          const leader = leaderOf(row, column, { r, c, rows, columns, at });
          const read = readCell({ cell, row, column, title, options, leader, isOfSeats, previous });
          refuse(
            cell.value && isCount(cell) ? 'count' : 'unresolved',
            typeof read === 'string' ? read : 'nothing says what the number beside the figure is',
          );
          if (typeof read === 'string') continue;
          for (const one of read) {
            const rule = `table-${nameOf(row)}-by-${nameOf(column)}`;
            figures.push(makeFigure(one, found, rule, settled.sureness));
            roles.delete(one.number);
          }
        }
      }
  }
  return { figures, roles };
}

function isCount({ value }: GridCell): boolean {
  return value !== null && value.number.form === 'number' && value.value > 100;
}

/** What the headings of a line are, for the name of the rule. */
function nameOf({ answers, subgroups, items, pollster, wave, measure }: LineReading): string {
  if (pollster) return 'pollsters';
  if (measure) return `${measure.measure}s`.replace(/ss$/u, 's');
  if (answers.length > 0) return 'answers';
  if (subgroups.length > 0) return 'subgroups';
  if (items.length > 0) return 'items';
  return wave ? 'waves' : 'figures';
}

function countPlaces(
  rows: readonly LineReading[],
  columns: readonly LineReading[],
  at: (row: number, column: number) => GridCell,
): ReadonlyMap<GridCell, number> {
  const places = new Map<GridCell, number>();
  for (const r of rows.keys())
    for (const c of columns.keys()) places.set(at(r, c), (places.get(at(r, c)) ?? 0) + 1);
  return places;
}

function previousOf(lines: readonly LineReading[]): string | null {
  const earlier = new Set(
    lines.flatMap(({ wave }) => (wave && !wave.isLatest ? [wave.heading.words] : [])),
  );
  return earlier.size === 1 ? [...earlier][0]! : null;
}

function isOverall(row: LineReading, column: LineReading): boolean {
  return [row, column].every(
    ({ subgroups, wave, special }) =>
      subgroups.length === 0 && (wave?.isLatest ?? true) && (special ?? 'sample') === 'sample',
  );
}

function tellSample(book: PollBook, { poll }: FoundPoll, { value }: GridCell): void {
  const { number, value: size } = value!;
  const evidence = [{ field: 'sample_size' as const, span: number.span }];
  book.tell(poll, { sampleSize: Math.round(size), sampleSizeQualifier: 'exact', evidence });
}
