import { resolve } from 'node:path';
import type { Rows } from '@topline/model';
import { renderReport } from '@topline/report';
import { buildRelease, type Input, type Release } from '@topline/warehouse';
import { discoverFiles, type Discovery } from './discover-files.ts';
import { markDuplicates } from './mark-duplicates.ts';
import { processFiles } from './process-files.ts';
import { rejectedRows } from './rejected-rows.ts';
import { emptyTally, tallyRows, type Tally } from './tally-rows.ts';
import { VERSION } from './version.ts';

export interface Run {
  /** Folder of raw articles. */
  readonly raw: string;
  /** Folder of releases. */
  readonly out: string;
  /** Worker threads; 1 uses none. */
  readonly jobs: number;
  /** The folder that relative paths count from. */
  readonly from: string;
  readonly signal: AbortSignal;
  /** Told the number of files, and gets back what to call after each, and at the end. */
  readonly progress: (total: number) => { advance(): void; stop(): void };
}

/** Reads every article below `raw` and publishes what they report as a release in `out`. */
export async function runPipeline(run: Run): Promise<{ release: Release; tally: Tally }> {
  const raw = resolve(run.from, run.raw);
  const out = resolve(run.from, run.out);
  const discovery = await discoverFiles(raw, out, run.raw);
  const tally = emptyTally();
  const inputs: Input[] = [];
  const progress = run.progress(discovery.files.length);
  try {
    const release = await buildRelease({
      outDir: out,
      rows: readRows(run, discovery, { tally, inputs, advance: () => progress.advance() }),
      run: () => {
        progress.stop();
        return { topline: VERSION, inputs, options: {} };
      },
      renderReport,
      signal: run.signal,
    });
    return { release, tally };
  } finally {
    progress.stop();
  }
}

async function* readRows(
  { jobs, signal }: Run,
  { files, rejects }: Discovery,
  ledger: { tally: Tally; inputs: Input[]; advance(): void },
): AsyncGenerator<Rows> {
  const hand = (rows: Rows) => {
    tallyRows(ledger.tally, rows);
    return rows;
  };
  for (const { sourcePath } of rejects) {
    ledger.inputs.push({ path: sourcePath, sha256: null, status: 'rejected' });
  }
  if (rejects.length > 0) yield hand(rejectedRows(rejects));
  const settle = markDuplicates();
  for await (const outcome of processFiles(files, jobs, signal)) {
    const { rows, status } = settle(outcome);
    ledger.inputs.push({ path: outcome.sourcePath, sha256: outcome.sha256, status });
    ledger.advance();
    yield hand(rows);
  }
}
