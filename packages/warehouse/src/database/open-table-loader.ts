import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { columnsOf, type Column, type TableName } from '@topline/model';

/** DuckDB's own chunk length. */
const CHUNK_ROWS = 2048;
/** UTF-16 units of text after which a chunk is handed over before it is full. */
const CHUNK_TEXT = 8_000_000;

export interface TableLoader {
  add(row: Readonly<Record<string, unknown>>): void;
  close(): void;
  /** Drops what is not in the table yet. */
  abandon(): void;
}

/** Appends validated rows to a table in chunks; nothing is sure to be there before `close`. */
export async function openTableLoader(
  connection: DuckDBConnection,
  name: TableName,
): Promise<TableLoader> {
  const { BIGINT, BOOLEAN, DATE, DOUBLE, DuckDBDataChunk, DuckDBDateValue, VARCHAR } =
    await import('@duckdb/node-api');
  const types = { text: VARCHAR, integer: BIGINT, number: DOUBLE, date: DATE, boolean: BOOLEAN };
  const columns = columnsOf(name);
  const appender = await connection.createAppender(name);
  let pending: DuckDBValue[][] = [];
  let text = 0;

  const cell = (value: unknown, type: Column['type']): DuckDBValue => {
    if (value === null) return null;
    if (type === 'integer') return BigInt(value as number);
    if (type === 'date') return DuckDBDateValue.fromParts(dateParts(value as string));
    if (typeof value === 'string') text += value.length;
    return value as DuckDBValue;
  };
  const flush = () => {
    if (pending.length === 0) return;
    const chunk = DuckDBDataChunk.create(columns.map((column) => types[column.type]));
    chunk.setRows(pending);
    appender.appendDataChunk(chunk);
    if (text >= CHUNK_TEXT) appender.flushSync();
    pending = [];
    text = 0;
  };
  return {
    add(row) {
      pending.push(columns.map((column) => cell(row[column.name], column.type)));
      if (pending.length >= CHUNK_ROWS || text >= CHUNK_TEXT) flush();
    },
    close() {
      flush();
      appender.closeSync();
    },
    abandon() {
      appender.clear();
      appender.closeSync();
    },
  };
}

function dateParts(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}
