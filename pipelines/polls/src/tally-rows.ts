import { REJECT_CODES, type Row, type Rows } from '@topline/model';

/** Messages kept for the summary; the release holds them all. */
const KEPT = 10;

/** What a run's rows come to. */
export interface Tally {
  /** Rows by table. */
  readonly counts: Record<string, number>;
  duplicates: number;
  /** Mentions by role. */
  readonly roles: Record<string, number>;
  /** Checks by status. */
  readonly checks: Record<string, number>;
  /** The first checks that warn or fail. */
  readonly speaking: { readonly source: string; readonly check: Row<'checks'> }[];
  /** Rejects by code. */
  readonly rejectCodes: Record<string, number>;
  /** Rejects that lost something. */
  errors: number;
  readonly rejects: Row<'rejects'>[];
  /** The first figure's name. */
  figureId: string | null;
}

export function emptyTally(): Tally {
  return {
    counts: {},
    duplicates: 0,
    roles: {},
    checks: {},
    speaking: [],
    rejectCodes: {},
    errors: 0,
    rejects: [],
    figureId: null,
  };
}

/** Adds one article's rows. */
export function tallyRows(tally: Tally, rows: Rows): void {
  for (const [table, { length }] of Object.entries(rows)) count(tally.counts, table, length);
  tally.duplicates += rows.articles.filter((row) => row.duplicate_of !== null).length;
  for (const { role } of rows.mentions) count(tally.roles, role);
  for (const check of rows.checks) {
    count(tally.checks, check.status);
    const speaks = check.status === 'fail' || check.status === 'warn';
    if (speaks && tally.speaking.length < KEPT) {
      tally.speaking.push({ source: rows.articles[0]?.source_path ?? '', check });
    }
  }
  for (const row of rows.rejects) {
    count(tally.rejectCodes, row.code);
    if (REJECT_CODES[row.code].severity === 'error') tally.errors++;
    if (tally.rejects.length < KEPT) tally.rejects.push(row);
  }
  tally.figureId ??= rows.figures[0]?.figure_id ?? null;
}

function count(counts: Record<string, number>, name: string, amount = 1): void {
  counts[name] = (counts[name] ?? 0) + amount;
}
