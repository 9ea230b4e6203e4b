const MAX_LENGTH = 1000;
const NUMBER = /^[+\-−–±]?[£$€]?\d[\d.,]{0,15}%?$/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * True for a line, without white space round it, that is a row of cells: set apart by tabs, by two
 * or more `|`, or a label with two or more bare numbers after it (`Greens 7 9 +2`).
 */
export function isTableRow(line: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  const endsLikeProse = /[.!?]["”’']?$/.test(line);
  const tabs = line.split('\t').filter((cell) => cell.trim() !== '').length;
  if (tabs > 2 || (tabs === 2 && !endsLikeProse)) return true;
  const bars = line.split('|').length - 1;
  if (bars > 1 || (bars === 1 && line.split('|').some((cell) => NUMBER.test(cell.trim())))) {
    return true;
  }
  return !endsLikeProse && endsInNumbers(line);
}

function endsInNumbers(line: string): boolean {
  const cells = line.split(/\s+/);
  const label = cells.findLastIndex((cell) => !NUMBER.test(cell));
  const numbers = cells.length - 1 - label;
  const isDate = MONTH.test(cells[label] ?? '') && numbers === 2;
  return numbers >= 2 && label + 1 <= 6 && !isDate;
}
