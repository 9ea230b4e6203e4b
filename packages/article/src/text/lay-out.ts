import type { Cell, Span, Table, Zone } from '@topline/model';
import type { Block } from '../page/page.ts';

/** A piece of an article before its place in the text is known. */
export type Piece =
  | { readonly kind: 'block' | 'item'; readonly zone: Zone; readonly words: string }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly { readonly words: string; readonly heading: boolean }[])[];
    };

export interface Layout {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
}

/**
 * Lays pieces out as one text: an empty line between blocks, items of a list and rows of a table a
 * line each, cells set apart by tabs.
 */
export function layOut(pieces: readonly Piece[]): Layout {
  let text = '';
  let before: Piece['kind'] | null = null;
  const blocks: Block[] = [];
  const tables: Table[] = [];
  const add = (words: string, zone: Zone): Span => {
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (words !== '') blocks.push({ span, zone });
    return span;
  };
  for (const piece of pieces) {
    if (piece.kind === 'table') {
      const width = Math.max(0, ...piece.rows.map((row) => row.length));
      if (width === 0) continue;
      if (before) text += '\n\n';
      tables.push({ caption: null, rows: addRows(piece.rows, width) });
    } else {
      const words = plainSpace(piece.words);
      if (words === '') continue;
      if (before) text += piece.kind === 'item' && before === 'item' ? '\n' : '\n\n';
      add(words, piece.zone);
    }
    before = piece.kind;
  }
  return { text, blocks, tables };

  function addRows(rows: Extract<Piece, { kind: 'table' }>['rows'], width: number): Cell[][] {
    return rows.map((row, index) => {
      if (index > 0) text += '\n';
      const start = text.length;
      const cells = Array.from({ length: width }, (_, column) => {
        if (column > 0) text += '\t';
        const { words = '', heading = false } = row[column] ?? {};
        const from = text.length;
        text += plainSpace(words);
        return { span: { start: from, end: text.length }, heading };
      });
      const line = text.slice(start);
      const lead = line.length - line.trimStart().length;
      const end = start + line.trimEnd().length;
      if (line.trim() !== '') blocks.push({ span: { start: start + lead, end }, zone: 'table' });
      return cells;
    });
  }
}

/** White space inside a block is one plain space. */
export function plainSpace(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
