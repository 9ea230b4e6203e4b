import type { Section } from './find-sections.ts';
import type { Level } from './levels.ts';

/** Sums of all answers lie here: rounded, or with some answers left out. */
const LEAST = 86;
const MOST = 103;
const SUMMED = new Set(['option', 'party', 'place', 'unknown', 'average']);
/** Lines whose figures are no shares of one wave. */
const NO_SHARES = new Set([
  'sample',
  'margin',
  'change',
  'lead',
  'net',
  'rank',
  'tally',
  'seats',
  'score',
]);

/** The part, 0 to 1, of the rows or columns along a level whose figures add up to about 100. */
export function sumsToWhole(level: Level, levels: readonly Level[], section: Section): number {
  const isRow = level.axis === 'row';
  const along = levels.filter(({ axis }) => axis === level.axis);
  const across = levels.filter(({ axis }) => axis !== level.axis);
  const lines = level.labels.length;
  const others = isRow ? (section.rows[0]?.cells.length ?? 0) - section.stubs : section.rows.length;
  const keyOf = (line: number) =>
    along
      .filter((other) => other !== level)
      .map(({ labels }) => labels[line]?.words ?? '')
      .join('\n');
  let whole = 0;
  let all = 0;
  for (let other = 0; other < others; other += 1) {
    if (across.some(({ labels }) => NO_SHARES.has(labels[other]?.kind ?? ''))) continue;
    const sums = new Map<string, { sum: number; count: number }>();
    for (let line = 0; line < lines; line += 1) {
      const kind = level.labels[line]?.kind;
      if (kind === undefined || !SUMMED.has(kind)) continue;
      const [row, column] = isRow ? [line, other] : [other, line];
      const value = section.rows[row]!.cells[section.stubs + column]!.value?.value;
      if (value === undefined || value < 0 || value > 100) continue;
      const key = keyOf(line);
      const sofar = sums.get(key) ?? { sum: 0, count: 0 };
      sums.set(key, { sum: sofar.sum + value, count: sofar.count + 1 });
    }
    for (const { sum, count } of sums.values()) {
      if (count < 2) continue;
      all += 1;
      if (sum >= LEAST && sum <= MOST) whole += 1;
    }
  }
  return all === 0 ? 0 : whole / all;
}
