import type { z } from 'zod';
import { reject, type Reject } from './rejects.ts';
import { rejectRow } from './rows.ts';
import { TABLE_NAMES, TABLES, type Row, type Rows, type TableName } from './tables/index.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * Holds one article's rows against their schemas. A row that does not pass goes to `rejects`, and
 * with it the rows that point at it; a number whose figure is lost stays in the ledger, unresolved.
 * Everything else is handed on unchanged.
 */
export function validateRows(rows: Rows, sourcePath: string, record: string | null): Rows {
  const known = new Map<string, Set<unknown>>();
  const rejects: Reject[] = [];
  const kept: Record<string, AnyRow[]> = {};
  for (const name of TABLE_NAMES) {
    const { key } = TABLES[name];
    const keys = new Set<unknown>();
    kept[name] = [];
    for (const row of rows[name] as readonly AnyRow[]) {
      const candidate: AnyRow = name === 'mentions' ? released(row as Row<'mentions'>, known) : row;
      const label = key.map((column) => String(candidate[column])).join(' ');
      const fault = faultOf(name, candidate, label, keys, known);
      if (fault) {
        rejects.push(
          reject(fault.code, { sourcePath, record }, { table: name, key: label, ...fault }),
        );
        continue;
      }
      keys.add(label);
      kept[name].push(candidate);
    }
    known.set(name, keys);
  }
  kept['rejects']?.push(...rejects.map(rejectRow));
  return kept as unknown as Rows;
}

interface Fault {
  code: 'row_invalid' | 'row_orphaned';
  column: string;
  fault: string;
}

function faultOf(
  name: TableName,
  row: AnyRow,
  label: string,
  keys: ReadonlySet<unknown>,
  known: ReadonlyMap<string, ReadonlySet<unknown>>,
): Fault | null {
  const { row: schema, references, unique, key } = TABLES[name];
  const parsed: z.ZodSafeParseResult<unknown> = schema.safeParse(row);
  const issue = parsed.error?.issues[0];
  if (issue) {
    return { code: 'row_invalid', column: issue.path.join('.') || 'row', fault: issue.message };
  }
  if (unique && keys.has(label)) {
    return { code: 'row_invalid', column: key.join(' '), fault: 'the same key twice' };
  }
  for (const [column, target] of Object.entries(references)) {
    if (target === name || row[column] === null) continue;
    if (!known.get(target)?.has(row[column])) {
      return { code: 'row_orphaned', column, fault: 'rejected' };
    }
  }
  return null;
}

function released(
  row: Row<'mentions'>,
  known: ReadonlyMap<string, ReadonlySet<unknown>>,
): Row<'mentions'> {
  if (row.figure_id === null || known.get('figures')?.has(row.figure_id)) return row;
  return { ...row, role: 'unresolved', figure_id: null, reason: 'its figure row was rejected' };
}
