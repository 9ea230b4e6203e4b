import { classifyLabel } from './classify-label.ts';
import type { Grid, GridCell } from './grid.ts';

/** A row of figures with the heading rows before it that hold for it. */
export interface BodyRow {
  /** A heading over all columns that holds until the next: a question, `Age`. */
  readonly group: GridCell | null;
  readonly cells: readonly GridCell[];
}

/** Part of a table under one set of column headings. */
export interface Section {
  /** Headings over the whole of it, above its column headings. */
  readonly titles: readonly GridCell[];
  /** Rows of column headings, the uppermost first; may be none. */
  readonly headers: readonly (readonly GridCell[])[];
  readonly rows: readonly BodyRow[];
  /** Number of columns on the left that name the rows. */
  readonly stubs: number;
}

export interface Sections {
  readonly sections: readonly Section[];
  /** Rows that say where the figures come from. */
  readonly notes: readonly GridCell[];
}

const NOTE =
  /^(?:sources?|notes?|base|n ?=|poll(?:ing|ed)?(?: (?:by|of|conducted|carried))|survey(?:ed)?(?: (?:by|of))|fieldwork|sample(?: size)?|figures|data|results|asked|margin of error|methodology|conducted|[*†‡])[ :]/iu;

/** Rows that tell in words how each poll was made. */
const MAKING = new Set(['dates', 'client', 'mode', 'margin', 'sample']);

/** Cuts a table at its rows of column headings. */
export function findSections(grid: Grid): Sections {
  const notes: GridCell[] = [];
  const sections: Section[] = [];
  let titles: GridCell[] = [];
  let headers: (readonly GridCell[])[] = [];
  let rows: BodyRow[] = [];
  const close = () => {
    if (rows.length > 0) sections.push({ titles, headers, rows, stubs: countStubs(rows) });
    rows = [];
  };
  let group: GridCell | null = null;
  for (const cells of grid) {
    const banner = bannerOf(cells);
    if (banner && NOTE.test(`${banner.label} `)) {
      notes.push(banner);
      continue;
    }
    if (banner) {
      if (rows.length === 0 && headers.length === 0 && cells.length > 1) titles.push(banner);
      group = banner;
      continue;
    }
    const isMaking = rows.length > 0 && MAKING.has(classifyLabel(cells[0]!.label).kind);
    if (!isMaking && isHeader(cells, headers.length > 0 && rows.length === 0)) {
      if (rows.length > 0) {
        close();
        headers = [];
        titles = group ? [group] : [];
        group = null;
      } else if (group && titles.includes(group)) group = null;
      headers.push(cells);
      continue;
    }
    // Before the first figures a heading over all columns belongs to these rows, not to the table.
    if (rows.length === 0 && headers.length === 0 && titles.length > 0)
      titles = titles.slice(0, -1);
    rows.push({ group, cells });
  }
  close();
  return { sections, notes };
}

/** The only cell of a row that prints anything, where that is a heading and no figure. */
function bannerOf(cells: readonly GridCell[]): GridCell | null {
  const shown = new Set(cells.filter(({ label, isMissing }) => label !== '' || isMissing));
  const [only] = shown;
  if (shown.size !== 1 || !only || only.isMissing || cells.length < 2) return null;
  if (cells[0] !== only) return null;
  return only.value === null || NOTE.test(`${only.label} `) ? only : null;
}

/** A row without a figure; below another such row, years count as figures unless they are headings. */
function isHeader(cells: readonly GridCell[], isSecond: boolean): boolean {
  const named = cells.slice(1).filter(({ label }) => label !== '');
  if (named.length === 0) return false;
  const corner = cells[0]!;
  if (named.every(({ heading }) => heading) && (corner.heading || corner.label === '')) return true;
  const asYear = !isSecond || corner.label === '';
  return [...named, corner].every(
    ({ value }) => value === null || (asYear && value.number.form === 'date'),
  );
}

/** Columns on the left without a figure. */
function countStubs(rows: readonly BodyRow[]): number {
  const width = rows[0]?.cells.length ?? 0;
  let stubs = 0;
  const isNamed = (column: number, least: number) =>
    rows.filter(({ cells }) => isName(cells[column]!)).length >= rows.length * least;
  if (width > 1 && isNamed(0, 0.6)) stubs = 1;
  while (stubs > 0 && stubs < width && isNamed(stubs, 1)) stubs += 1;
  const hasWords = (column: number) => rows.some(({ cells }) => cells[column]!.label !== '');
  while (stubs > 1 && !hasWords(stubs - 1)) stubs -= 1;
  return stubs;
}

function isName({ label, value, isMissing, numbers }: GridCell): boolean {
  const isMoney = numbers.some(({ form }) => form === 'money') && !/[\p{L}+<>]/u.test(label);
  return (value === null && !isMissing && !isMoney) || value?.number.form === 'date';
}
