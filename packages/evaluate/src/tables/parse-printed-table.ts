import { splitSentences } from '@topline/article';
import type { Document, Span } from '@topline/model';

type Table = Document['tables'][number];
type Cell = Table['rows'][number][number];

export interface PrintedDocument {
  readonly text: string;
  readonly sentences: Document['sentences'];
  readonly tables: readonly Table[];
  /** The cells of the first table by `row,column`, each at its first place. */
  readonly places: ReadonlyMap<string, Span>;
}

/**
 * Reads an article in the notation of the gold tables: a row of a table is a line with ` | ` between
 * its cells, `<` stands for the cell on the left, `^` for the one above, `#` makes a cell a heading,
 * and a line that starts with `= ` is the caption of the table below it.
 */
export function parsePrintedTable(source: string): PrintedDocument {
  const tables: Table[] = [];
  const places = new Map<string, Span>();
  let text = '';
  let caption: Span | null = null;
  let rows: Cell[][] = [];
  const close = () => {
    if (rows.length === 0) return;
    const width = Math.max(...rows.map((row) => row.length));
    const nothing = { span: { start: text.length, end: text.length }, heading: false };
    const fill = (row: Cell[]) => Array.from({ length: width }, (_, at) => row[at] ?? nothing);
    tables.push({ caption, rows: rows.map(fill) });
    caption = null;
    rows = [];
  };
  for (const line of source.split('\n')) {
    if (!line.includes('|')) {
      close();
      const words = line.replace(/^= /u, '');
      if (line.startsWith('= ')) caption = { start: text.length, end: text.length + words.length };
      text += `${words}\n`;
      continue;
    }
    const row: Cell[] = [];
    for (const part of line.split('|').map((cell) => cell.trim())) {
      const same = part === '<' ? row.at(-1) : part === '^' ? rows.at(-1)?.[row.length] : null;
      if (same) {
        row.push(same);
        continue;
      }
      const words = part.replace(/^#/u, '');
      if (row.length > 0) text += '\t';
      const span = { start: text.length, end: text.length + words.length };
      if (tables.length === 0) places.set(`${rows.length},${row.length}`, span);
      row.push({ span, heading: part.startsWith('#') });
      text += words;
    }
    rows.push(row);
    text += '\n';
  }
  close();
  return { text, sentences: splitSentences(text), tables, places };
}
