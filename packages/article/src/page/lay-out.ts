import type { Cell, Document, Span, Zone } from '@topline/model';
import type { DraftBlock, DraftCell, DraftGrid } from './draft-block.ts';
import type { Block } from './page.ts';

const ZONES = {
  paragraph: 'body',
  heading: 'headline',
  standfirst: 'headline',
  item: 'list',
  caption: 'caption',
} as const satisfies Record<Exclude<DraftBlock['kind'], 'table'>, Zone>;

/** Writes blocks as one text: a blank line between, items and rows on lines of their own. */
export function layOut(
  headline: string | null,
  drafts: readonly DraftBlock[],
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
  const addTable = (grid: DraftGrid) => {
    const caption = grid.caption === null ? null : add(grid.caption, 'caption', '\n\n');
    const placed = new Map<DraftCell, Cell>();
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
  let before: DraftBlock | null = null;
  for (const draft of drafts) {
    if (draft.grid) addTable(draft.grid);
    else if (draft.kind !== 'table') {
      add(
        draft.text,
        ZONES[draft.kind],
        draft.kind === 'item' && before?.kind === 'item' ? '\n' : '\n\n',
      );
    }
    before = draft;
  }
  return { text: parts.join(''), blocks, tables };
}
