import type { Cell, Table } from '@topline/model';

const NUMBER = /^[+\-−–±]?[£$€]?\d[\d.,]{0,15}\s?%?$/;

/** Tables of plain text: two or more lines, one below the other, with the same number of tabs. */
export function findTables(text: string): Table[] {
  const tables: Table[] = [];
  let rows: Cell[][] = [];
  const close = () => {
    if (rows.length > 1) tables.push({ caption: null, rows: markHeadings(text, rows) });
    rows = [];
  };
  if (!text.includes('\t')) return tables;
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = line.split('\t');
    const isRow = cells.length > 1 && line.trim() !== '';
    if (!isRow || (rows[0] && rows[0].length !== cells.length)) close();
    if (isRow) rows.push(cellsOf(cells, start));
    start += line.length + 1;
  }
  close();
  return tables;
}

function cellsOf(cells: readonly string[], start: number): Cell[] {
  let at = start;
  return cells.map((cell) => {
    const from = at + cell.length - cell.trimStart().length;
    const words = cell.trim();
    at += cell.length + 1;
    return { span: { start: from, end: from + words.length }, heading: false };
  });
}

/** The first row and the first column name the others, where they hold no number. */
function markHeadings(text: string, rows: readonly Cell[][]): Cell[][] {
  const isName = ({ span }: Cell) => !NUMBER.test(text.slice(span.start, span.end));
  const first = rows[0] ?? [];
  const byRow = first.slice(1).every(isName);
  return rows.map((row, index) =>
    row.map((cell, column) => ({
      ...cell,
      heading: isName(cell) && ((index === 0 && byRow) || column === 0),
    })),
  );
}
