import papaparse from 'papaparse';
import type { CsvShape } from './csv-shape.ts';

export interface ParsedRow {
  readonly cells: readonly string[];
  /** Its quotation marks do not pair. */
  readonly stray: boolean;
}

export interface ParsedRows {
  readonly rows: readonly ParsedRow[];
  /** Characters that the rows take up; what follows is the beginning of another. */
  readonly end: number;
}

/** Repairs in one piece of a table; more than that, and rows are given as they come. */
const REPAIRS = 40;

/**
 * Parses the whole rows at the start of a text. A quotation mark that nothing closes would take in
 * the rows after it: such a row ends with its line, and the next line begins a row.
 */
export function parseRows(text: string, shape: CsvShape, isLast: boolean): ParsedRows {
  const rows: ParsedRow[] = [];
  let end = 0;
  for (let repairs = 0; end < text.length; repairs += 1) {
    const rest = end === 0 ? text : text.slice(end);
    const parsed = parse(rest, shape, isLast);
    const fault = repairs < REPAIRS ? parsed.errors.find(isStray) : undefined;
    if (!fault) {
      const stray = new Set(parsed.errors.filter(isStray).map(({ row }) => row));
      rows.push(...parsed.data.map((cells, index) => ({ cells, stray: stray.has(index) })));
      return { rows, end: end + parsed.meta.cursor };
    }
    // Up to the row with the fault, and then its first line alone.
    const before = rowStarts(rest, shape, fault.row ?? 0);
    if (before > 0) {
      const sound = parse(rest.slice(0, before - 1), shape, true);
      rows.push(...sound.data.map((cells) => ({ cells, stray: false })));
    }
    const lineEnd = rest.indexOf(shape.newline, before);
    if (lineEnd === -1 && !isLast) return { rows, end: end + before };
    const line = rest.slice(before, lineEnd === -1 ? rest.length : lineEnd);
    const bare = papaparse.parse<string[]>(line, { ...shape, quoteChar: '\0' }).data[0] ?? [];
    rows.push({ cells: bare.map(unquote), stray: true });
    end += lineEnd === -1 ? rest.length : lineEnd + 1;
  }
  return { rows, end };
}

function parse(text: string, shape: CsvShape, isLast: boolean) {
  // Rows that come in pieces need the parser below `parse`, which stops before the last one.
  const parser = new papaparse.Parser({ ...shape }) as unknown as {
    parse(text: string, base: number, ignoreLast: boolean): papaparse.ParseResult<string[]>;
  };
  return parser.parse(text, 0, !isLast);
}

function isStray({ type, code }: papaparse.ParseError): boolean {
  return type === 'Quotes' && (code === 'MissingQuotes' || code === 'InvalidQuotes');
}

/** Where a row starts, counted from 0. */
function rowStarts(text: string, shape: CsvShape, row: number): number {
  if (row === 0) return 0;
  const parser = new papaparse.Parser({ ...shape, preview: row }) as unknown as {
    parse(text: string, base: number, ignoreLast: boolean): papaparse.ParseResult<string[]>;
  };
  return parser.parse(text, 0, false).meta.cursor;
}

function unquote(cell: string): string {
  return cell.replace(/^\s?"/, '').replace(/"\s?$/, '').replaceAll('""', '"');
}
