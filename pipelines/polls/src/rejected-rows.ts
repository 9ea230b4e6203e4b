import { rejectRow, TABLE_NAMES, type Reject, type Rows } from '@topline/model';

/** Rows that hold nothing but rejects. */
export function rejectedRows(rejects: readonly Reject[]): Rows {
  const empty = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Rows;
  return { ...empty, rejects: rejects.map(rejectRow) };
}
