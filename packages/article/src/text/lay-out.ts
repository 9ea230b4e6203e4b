import type { Cell, Document, Span, Zone } from '@topline/model';
import type { Block } from '../page/page.ts';
import type { Grid, GridCell, Piece } from './piece.ts';

const ZONES = {
  paragraph: 'body',
  heading: 'headline',
  standfirst: 'headline',
  item: 'list',
  caption: 'caption',
} as const satisfies Record<Exclude<Piece['kind'], 'table'>, Zone>;

/**
 * Writes pieces as one text: a blank line between, items and rows on lines of their own, cells set
 * apart by tabs.
 */
export function layOut(
  headline: string | null,
  pieces: readonly Piece[],
): { text: string; blocks: Block[]; tables: Document['tables'] } {
  const blocks: Block[] = [];
  const tables: Document['tables'][number][] = [];
  const parts: string[] = [];
  let length = 0;
  const write = (part: string): Span => {
    const start = length;
    parts.push(part);
    length += part.length;
    return { start, end: length };
  };
  const add = (text: string, zone: Zone, glue: string): Span => {
    if (length > 0) write(glue);
    const span = write(text);
    blocks.push({ span, zone });
    return span;
  };
  const addTable = (grid: Grid) => {
    const caption = grid.caption === null ? null : add(grid.caption, 'caption', '\n\n');
    const placed = new Map<GridCell, Cell>();
    const rows = grid.rows.map((row, index) => {
      if (length > 0) write(index === 0 ? '\n\n' : '\n');
      const start = length;
      const cells = row.map((cell, column) => {
        if (column > 0) write('\t');
        const known = placed.get(cell);
        if (known) return known;
        const made = { span: write(cell.text), heading: cell.heading };
        placed.set(cell, made);
        return made;
      });
      const printed = cells.filter(({ span }) => span.end > span.start && span.start >= start);
      const first = printed[0];
      if (first) {
        blocks.push({
          zone: 'table',
          span: { start: first.span.start, end: Math.max(...printed.map(({ span }) => span.end)) },
        });
      }
      return cells;
    });
    tables.push({ caption, rows });
  };

  if (headline !== null && headline !== '') add(headline, 'headline', '');
  let before: Piece | null = null;
  for (const piece of pieces) {
    if (piece.grid) addTable(piece.grid);
    else if (piece.kind !== 'table') {
      add(
        piece.text,
        ZONES[piece.kind],
        piece.kind === 'item' && before?.kind === 'item' ? '\n' : '\n\n',
      );
    }
    before = piece;
  }
  return { text: parts.join(''), blocks, tables };
}
