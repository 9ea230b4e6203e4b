import { reject } from '@topline/model';
import type { Note } from '../raw-record.ts';
import { chooseColumns, FIELDS, type Field } from './choose-columns.ts';
import { RECORD_LIMIT, type Container, type Found, type ReadOptions } from './container.ts';
import { csvShape, type CsvShape } from './csv-shape.ts';
import { decodeLines } from './decode-lines.ts';
import { exportRecord } from './export-record.ts';
import { parseRows, type ParsedRow } from './parse-rows.ts';

/** Characters; a row that is still open after so many is given up. */
const ROW_LIMIT = RECORD_LIMIT / 4;

/** CSV and TSV: an article a row, under a row of names. Rows are counted from 1 below the names. */
export const readCsv: Container = async function* ({ sourcePath, chunks }, options) {
  const found: Found[] = [];
  const texts = decodeLines(chunks, (byte) =>
    found.push(reject('decoded_windows_1252', { sourcePath }, { byte })),
  );
  let shape: CsvShape | null = null;
  let readRow: ReturnType<typeof rowReader> | null = null;
  let rest = '';
  /** Does not parse an open row anew before it has grown to twice its length. */
  let enough = 0;
  const read = (isLast: boolean): void => {
    shape ??= csvShape(rest);
    const { rows, end } = parseRows(rest, shape, isLast);
    rest = rest.slice(end);
    enough = end === 0 ? 2 * rest.length : 0;
    for (const row of rows) {
      readRow ??= rowReader(row.cells, sourcePath, options);
      const record = readRow(row);
      if (record) found.push(record);
    }
  };
  for await (const text of texts) {
    rest += text;
    if (rest.length < enough && rest.length < ROW_LIMIT) continue;
    read(false);
    if (rest.length > ROW_LIMIT) {
      found.push(reject('record_too_large', { sourcePath }, { limit: ROW_LIMIT }));
      const line = rest.indexOf('\n');
      rest = line === -1 ? '' : rest.slice(line + 1);
    }
    yield found.splice(0);
  }
  if (rest !== '') read(true);
  yield found.splice(0);
};

/** Reads rows under the names of their columns; its first call is given the row of names itself. */
function rowReader(
  header: readonly string[],
  sourcePath: string,
  { map, gate }: ReadOptions,
): (row: ParsedRow) => Found | null {
  const names = header.map((name) => name.trim());
  const columns = chooseColumns(names, map);
  const places = Object.fromEntries(
    FIELDS.map((field) => [field, names.indexOf(columns[field] ?? '')]),
  ) as Record<Field, number>;
  let no = -1;
  return ({ cells: printed, stray }) => {
    no += 1;
    // Rows are cut at line feeds; a carriage return before one belongs to it.
    const last = printed.at(-1) ?? '';
    const cells = last.endsWith('\r') ? [...printed.slice(0, -1), last.slice(0, -1)] : printed;
    if (no === 0) {
      if (columns.text !== undefined) return null;
      return reject(
        'columns_without_text',
        { sourcePath },
        { names: names.join(', ').slice(0, 200) },
      );
    }
    if (columns.text === undefined || (cells.length === 1 && cells[0]!.trim() === '')) return null;
    if (gate && !gate(cells.join('\n'), null)) return null;
    const place = { sourcePath, record: `row ${no}`, format: 'csv' as const };
    const notes: Note[] = [];
    if (stray) notes.push(reject('csv_quotes', place));
    if (cells.length !== names.length && !isPadding(cells, names.length)) {
      notes.push(reject('csv_uneven', place, { cells: cells.length, columns: names.length }));
    }
    return exportRecord((field) => cells[places[field]], columns.text, place, notes);
  };
}

/** Empty cells at the end of a row say nothing. */
function isPadding(cells: readonly string[], columns: number): boolean {
  return cells.length > columns && cells.slice(columns).every((cell) => cell.trim() === '');
}
