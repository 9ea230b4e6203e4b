import type { Row } from '../measure/read-row.ts';
import type { Spread } from '../measure/spread.ts';
import type { Machine } from './describe-machine.ts';

const HEAD = ['what', 'cost', '', 'reference', 'its cost', 'ratio', 'min–max', 'rounds', 'goal'];

/** The rows as a Markdown table, readable as it stands. */
export function printTable(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0), 3),
  );
  const print = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [...[HEAD, rule, ...lines.slice(1)].map(print), ''].join('\n');
}

export function printMachine({ node, platform, cores, cpu, memory }: Machine): string {
  return `Node ${node}, ${platform}, ${cores} cores (${cpu}), ${memory} GB\n`;
}

function cellsOf(row: Row): string[] {
  return [
    row.name,
    formatNumber(row.subjectCost.median),
    row.unit,
    row.reference,
    formatNumber(row.referenceCost.median),
    `${formatNumber(row.ratio.median)} ×`,
    formatEnds(row.ratio),
    String(row.rounds),
    formatGoal(row),
  ];
}

function formatEnds({ min, max }: Spread): string {
  return `${formatNumber(min)}–${formatNumber(max)}`;
}

function formatGoal({ ratioGoal, costGoal, unit, reached }: Row): string {
  if (reached === null) return '';
  const goals = [
    ...(ratioGoal === null ? [] : [`≤ ${ratioGoal} ×`]),
    ...(costGoal === null ? [] : [`≤ ${costGoal} ${unit}`]),
  ];
  return `${goals.join(', ')}: ${reached ? 'reached' : 'missed'}`;
}

/** Three significant digits. */
export function formatNumber(value: number): string {
  if (value >= 999.5) return Math.round(value).toLocaleString('en-GB');
  return Number(value.toPrecision(3)).toString();
}
