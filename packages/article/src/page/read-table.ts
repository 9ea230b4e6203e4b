import { collapse } from './collapse.ts';
import type { Grid, GridCell } from '../text/piece.ts';

const SPAN_LIMIT = 60;
const WIDTH_LIMIT = 100;

/**
 * Reads a table as a grid: a cell over several rows or columns stands in each place that it covers.
 * Headings are `th`, cells with `scope` or in `thead`; failing all of these, a first row in bold.
 */
export function readTable(table: Element): Grid {
  const rows: GridCell[][] = [];
  const below: (readonly [cell: GridCell, rowsLeft: number] | undefined)[] = [];
  const printed = [...table.querySelectorAll('tr')];
  const marked = table.querySelector('th, thead, [scope]') !== null;
  for (const [index, line] of printed.entries()) {
    const row: GridCell[] = [];
    const takeFromAbove = () => {
      for (
        let held = below[row.length];
        held && held[1] > 0 && row.length < WIDTH_LIMIT;
        held = below[row.length]
      ) {
        below[row.length] = [held[0], held[1] - 1];
        row.push(held[0]);
      }
    };
    const inHead = line.parentElement?.localName === 'thead';
    for (const element of line.children) {
      if (element.localName !== 'td' && element.localName !== 'th') continue;
      takeFromAbove();
      const heading = marked
        ? inHead || element.localName === 'th' || element.hasAttribute('scope')
        : index === 0 && isBold(element);
      const cell = { text: collapse(element.textContent ?? ''), heading };
      const down = readSpan(element, 'rowspan');
      for (
        let across = readSpan(element, 'colspan');
        across > 0 && row.length < WIDTH_LIMIT;
        across -= 1
      ) {
        below[row.length] = [cell, down - 1];
        row.push(cell);
      }
    }
    takeFromAbove();
    if (row.some((cell) => cell.text !== '')) rows.push(row);
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (const row of rows) while (row.length < width) row.push({ text: '', heading: false });
  const caption = collapse(table.querySelector('caption')?.textContent ?? '');
  return { caption: caption === '' ? null : caption, rows };
}

function readSpan(element: Element, name: string): number {
  const value = Number.parseInt(element.getAttribute(name) ?? '1', 10);
  return value >= 1 ? Math.min(value, SPAN_LIMIT) : 1;
}

function isBold(element: Element): boolean {
  const bold = [...element.querySelectorAll('b, strong')].map((part) => part.textContent ?? '');
  return (
    collapse(bold.join(' ')) !== '' &&
    collapse(bold.join('')) === collapse(element.textContent ?? '')
  );
}
