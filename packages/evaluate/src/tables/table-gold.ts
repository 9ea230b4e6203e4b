import { MEASURES, WAVES, type Span } from '@topline/model';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { parsePrintedTable, type PrintedDocument } from './parse-printed-table.ts';

/** What a label says of a row, a column or a cell; what is left out is said by another of them. */
const part = z.strictObject({
  pollster: z.string().optional(),
  /** Words that the answer must hold, lower case. */
  response: z.string().optional(),
  /** Words of what was asked about. */
  item: z.string().optional(),
  subgroup: z.string().optional(),
  measure: z.enum(MEASURES).optional(),
  wave: z.enum(WAVES).optional(),
});

const tableLabel = z.strictObject({
  id: z.string(),
  pollster: z.string().nullable(),
  /** By number of the row in the table, from 0; a row that is not here holds no figure. */
  rows: z.record(z.string(), part),
  columns: z.record(z.string(), part),
  cells: z.record(z.string(), part),
});

/** A cell that a careful reader enters as a figure. */
export interface GoldCell {
  readonly span: Span;
  readonly value: number;
  readonly pollster: string;
  readonly words: readonly string[];
  readonly subgroup: string | null;
  readonly measure: (typeof MEASURES)[number];
  readonly wave: (typeof WAVES)[number];
}

export interface GoldTable extends PrintedDocument {
  readonly id: string;
  readonly cells: readonly GoldCell[];
}

/** Reads `labels/<id>.json` with `texts/<id>.txt` for each, in order of the names. */
export async function readTableGold(folder: string): Promise<readonly GoldTable[]> {
  const names = (await readdir(join(folder, 'labels'))).toSorted();
  return await Promise.all(
    names.map(async (name) => {
      const label = tableLabel.parse(
        JSON.parse(await readFile(join(folder, 'labels', name), 'utf8')),
      );
      const source = await readFile(join(folder, 'texts', `${label.id}.txt`), 'utf8');
      const document = parsePrintedTable(source);
      return { ...document, id: label.id, cells: cellsOf(label, document) };
    }),
  );
}

/** The cells that both their row and their column, by the label, hold figures, and print a number. */
function cellsOf(label: z.infer<typeof tableLabel>, { text, places }: PrintedDocument): GoldCell[] {
  return Object.entries(label.rows).flatMap(([row, ofRow]) =>
    Object.entries(label.columns).flatMap(([column, ofColumn]) => {
      const span = places.get(`${row},${column}`);
      const printed = span ? text.slice(span.start, span.end) : '';
      if (!span || !/\d/u.test(printed)) return [];
      const said = { ...ofRow, ...ofColumn, ...label.cells[`${row},${column}`] };
      const { pollster = label.pollster ?? '', response, item, measure, wave } = said;
      const words = [response, item].filter((one) => one !== undefined);
      const subgroup = said.subgroup ?? null;
      const value = Number(printed.replaceAll(/[\p{L}\s%,+]/gu, '').replaceAll(/[−–]/gu, '-'));
      const cell = { span, value, pollster, words, subgroup };
      return [{ ...cell, measure: measure ?? 'share', wave: wave ?? 'current' }];
    }),
  );
}
