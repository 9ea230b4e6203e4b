import { mkdtemp, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRow, type Row } from './measure/read-row.ts';
import { runRounds } from './measure/run-rounds.ts';
import { planTrials } from './trials/plan-trials.ts';
import type { Sizes } from './trials/sizes.ts';

/** Runs every trial in a folder that is gone afterwards, and hands on each row as it is known. */
export async function runBenchmarks(options: {
  readonly sizes: Sizes;
  readonly gold: readonly string[];
  readonly onRow: (row: Row) => void;
}): Promise<Row[]> {
  const { sizes, gold, onRow } = options;
  const deadline = performance.now() + sizes.deadline;
  const folder = await mkdtemp(join(tmpdir(), 'topline-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  const rows: Row[] = [];
  try {
    for (const plan of planTrials(folder, sizes, gold)) {
      const trial = await plan();
      const samples = await runRounds(trial, deadline);
      for (const row of trial.rows.map((line) => readRow(line, samples))) {
        rows.push(row);
        onRow(row);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
    process.off('exit', clear);
  }
  return rows;
}
