import type { Rows } from '@topline/model';

/** Columns that hold the name of an article, or begin with it. */
const NAMED = /(?:^|_)ids?$/;

/** The rows of an article under another name. */
export function renameArticle(rows: Rows, from: string, to: string): Rows {
  if (from === to) return rows;
  return Object.fromEntries(
    Object.entries(rows).map(([table, list]) => [
      table,
      (list as readonly Record<string, unknown>[]).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            typeof value === 'string' && NAMED.test(column) ? value.replaceAll(from, to) : value,
          ]),
        ),
      ),
    ]),
  ) as unknown as Rows;
}
