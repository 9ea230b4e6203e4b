const LONGEST_CELL = 300;

/** True for a grid of values; false for a table that only sets out a page, or a box around text. */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  if (table.querySelector('table, h1, h2, ul, blockquote, figure, article')) return false;
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
  const widths = rows.map((cells) => cells.length);
  if (rows.length < 2 || Math.max(...widths.slice(0, 50)) < 2) return false;
  const cells = rows.flat().map((cell) => (cell.textContent ?? '').trim());
  const filled = cells.filter((text) => text !== '');
  if (filled.some((text) => text.length > LONGEST_CELL)) return false;
  return filled.length * 3 > cells.length;
}
