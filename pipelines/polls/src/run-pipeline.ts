import { Buffer } from 'node:buffer';
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { ColumnMap } from '@topline/article';
import type { Reject, Rows } from '@topline/model';
import { renderReport } from '@topline/report';
import { buildRelease, type Input, type Release } from '@topline/warehouse';
import { discoverFiles } from './discover-files.ts';
import { gateRecord } from './gate-record.ts';
import { markDuplicates } from './mark-duplicates.ts';
import type { Done } from './process-batch.ts';
import { processTasks } from './process-tasks.ts';
import { readTasks, type Source } from './read-tasks.ts';
import { rejectedRows } from './rejected-rows.ts';
import { emptyTally, tallyRows, type Tally } from './tally-rows.ts';
import { VERSION } from './version.ts';

export interface Run {
  /** Folder of raw articles, or one file; `-` reads standard input. */
  readonly raw: string;
  /** Folder of releases. */
  readonly out: string;
  /** Worker threads; 1 uses none. */
  readonly jobs: number;
  /** Columns and keys of exports that the user names. */
  readonly map?: ColumnMap;
  /** Leaves out everything but the articles that hold a poll. */
  readonly pollsOnly?: boolean;
  /** The folder that relative paths count from. */
  readonly from: string;
  readonly signal: AbortSignal;
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Told the number of bytes, and gets back what to call with those read, and at the end. */
  readonly progress: (total: number) => { advance(bytes: number): void; stop(): void };
}

/** Reads every article below `raw` and publishes what they report as a release in `out`. */
export async function runPipeline(run: Run): Promise<{ release: Release; tally: Tally }> {
  const out = resolve(run.from, run.out);
  const { sources, rejects, bytes } = await findSources(run, out);
  const tally = emptyTally();
  const inputs: Input[] = rejects.map(({ sourcePath }) => {
    return { path: sourcePath, sha256: null, status: 'rejected' };
  });
  const progress = run.progress(bytes);
  const { map = {}, pollsOnly = false } = run;
  const gate = pollsOnly ? { gate: gateRecord } : {};
  const tasks = readTasks(sources, { map, ...gate }, (size) => progress.advance(size));
  try {
    const release = await buildRelease({
      outDir: out,
      rows: settleRows(processTasks(tasks, { ...run, pollsOnly }), { tally, inputs, rejects }),
      run: () => {
        progress.stop();
        return { topline: VERSION, inputs, options: changedOptions(map, pollsOnly) };
      },
      renderReport,
      signal: run.signal,
    });
    return { release, tally };
  } finally {
    progress.stop();
  }
}

async function findSources({ raw, from, stdin }: Run, out: string) {
  if (raw === '-' && stdin) {
    const sources: Source[] = [{ sourcePath: 'stdin', stream: stdin }];
    return { sources, rejects: [], bytes: 0 };
  }
  const place = resolve(from, raw);
  const { files, rejects } = statSync(place, { throwIfNoEntry: false })?.isFile()
    ? { files: [{ path: Buffer.from(place), sourcePath: basename(place) }], rejects: [] }
    : await discoverFiles(place, out, raw);
  const bytes = files.reduce((sum, { path }) => sum + sizeOfFile(path), 0);
  return { sources: files, rejects, bytes };
}

function sizeOfFile(path: Uint8Array): number {
  return statSync(Buffer.from(path), { throwIfNoEntry: false })?.size ?? 0;
}

/** Those that change what is in the release, where they are not as usual. */
function changedOptions(map: ColumnMap, pollsOnly: boolean) {
  const columns = Object.entries(map).map(([field, column]) => `${field}=${column}`);
  return {
    ...(pollsOnly ? { polls_only: true } : {}),
    ...(columns.length > 0 ? { map: columns.join(' ') } : {}),
  };
}

async function* settleRows(
  outcomes: AsyncIterable<Done>,
  ledger: { tally: Tally; inputs: Input[]; rejects: readonly Reject[] },
): AsyncGenerator<Rows> {
  const hand = (rows: Rows) => {
    tallyRows(ledger.tally, rows);
    return rows;
  };
  if (ledger.rejects.length > 0) yield hand(rejectedRows(ledger.rejects));
  const settle = markDuplicates();
  let seen = new Set<Input['status']>();
  for await (const done of outcomes) {
    if ('ended' in done) {
      const status = STATUSES.find((one) => seen.has(one)) ?? 'read';
      ledger.inputs.push({ path: done.ended, sha256: done.sha256, status });
      seen = new Set();
      continue;
    }
    const { rows, status } = settle(done);
    seen.add(status);
    yield hand(rows);
  }
}

/** A file of many articles was read if one of them was. */
const STATUSES = ['read', 'duplicate', 'rejected'] as const;
