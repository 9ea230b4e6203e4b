import papaparse from 'papaparse';

export interface CsvShape {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** How the cells and rows of a table are set apart, by its first line. */
export function csvShape(head: string): CsvShape {
  const newline = !head.includes('\n') && head.includes('\r') ? '\r' : '\n';
  const end = head.indexOf(newline);
  const line = (end === -1 ? head : head.slice(0, end)).replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
  return { delimiter, newline };
}

/** The names in the first line. */
export function csvHeader(head: string, { delimiter, newline }: CsvShape): readonly string[] {
  const { data } = papaparse.parse<string[]>(head, { delimiter, newline, preview: 1 });
  return (data[0] ?? []).map((name) => name.trim());
}
