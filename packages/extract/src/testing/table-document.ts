import type { Cell, Document, Sentence } from '@topline/model';
import { documentOf, sentencesOf } from './document-of.ts';

type Table = Document['tables'][number];

/**
 * A document with tables, from the text of an article: a row of a table is a line with ` | ` between
 * its cells. `^` repeats the cell above, `<` the cell on the left; `= words` above a table is its
 * caption; `#` in front of a cell makes it a heading.
 */
export function tableDocument(article: string): Document {
  const lines = article
    .replace(/^\n/u, '')
    .replace(/\n\s*$/u, '')
    .split('\n');
  const tables: Table[] = [];
  const tableLines = new Set<number>();
  const captionLines = new Set<number>();
  let text = '';
  let rows: Cell[][] = [];
  let caption: Table['caption'] = null;
  const close = () => {
    if (rows.length > 0) tables.push({ caption, rows: evenOut(rows, text.length) });
    if (rows.length > 0) caption = null;
    rows = [];
  };
  for (const [number, raw] of lines.entries()) {
    const line = raw.trim();
    if (line.startsWith('= ')) {
      close();
      caption = { start: text.length, end: text.length + line.length - 2 };
      captionLines.add(number);
      text += `${line.slice(2)}\n`;
      continue;
    }
    if (!line.includes('|')) {
      close();
      text += `${line}\n`;
      continue;
    }
    tableLines.add(number);
    const above = rows.at(-1);
    const row: Cell[] = [];
    const printed: string[] = [];
    for (const part of line.split('|').map((cell) => cell.trim())) {
      const upper = above?.[row.length];
      if (part === '^' && upper) row.push(upper);
      else if (part === '<' && row.at(-1)) row.push(row.at(-1)!);
      else {
        const words = part.replace(/^#/u, '');
        const start = text.length + printed.join('\t').length + (printed.length > 0 ? 1 : 0);
        row.push({ span: { start, end: start + words.length }, heading: part.startsWith('#') });
        printed.push(words);
      }
    }
    text += `${printed.join('\t')}\n`;
    rows.push(row);
  }
  close();
  const zoneOf = ({ paragraphNo }: Sentence) =>
    tableLines.has(paragraphNo - 1)
      ? 'table'
      : captionLines.has(paragraphNo - 1)
        ? 'caption'
        : 'body';
  const whole = documentOf(text);
  const sentences = sentencesOf(text).map((sentence) => ({
    ...sentence,
    zone: zoneOf(sentence) as Sentence['zone'],
  }));
  return { ...whole, sentences, tables };
}

function evenOut(rows: readonly Cell[][], end: number): Cell[][] {
  const width = Math.max(...rows.map((row) => row.length));
  const empty = { span: { start: end, end }, heading: false };
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => empty)]);
}
