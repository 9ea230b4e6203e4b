import { Buffer } from 'node:buffer';
import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { reject } from '@topline/model';
import type { RawFile } from './discover-files.ts';
import { makeBatches } from './make-batches.ts';
import { processBatch } from './process-batch.ts';
import { rejectFile, type Outcome } from './process-file.ts';
import { runInWorkers } from './worker-pool.ts';

/** Fewer batches than this are done before a worker has started. */
const WORTH_A_WORKER = 4;
/** A file of more bytes keeps its process busy for so long that an interrupt would wait. */
const LARGE = 4 * 1024 * 1024;

/**
 * Reads and processes files with up to `jobs` workers. The outcomes come in the order of files.
 *
 * @throws the reason of `signal`
 */
export async function* processFiles(
  files: readonly RawFile[],
  jobs: number,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const batches = makeBatches(files, sizeOf);
  const small = batches.length < WORTH_A_WORKER && !files.some((file) => sizeOf(file) > LARGE);
  if (jobs === 1 || small) {
    for (const file of files) {
      await setImmediate(); // lets an interrupt and the progress bar through
      signal.throwIfAborted();
      yield* processBatch([file]);
    }
    return;
  }
  const results = runInWorkers<RawFile, Outcome>({
    worker: new URL('process-files.worker.js', import.meta.url),
    jobs: Math.min(jobs, batches.length),
    batches,
    signal,
    onLost: (file, cause) =>
      rejectFile(
        reject('article_failed', { sourcePath: file.sourcePath }, { cause: wordLoss(cause) }),
        null,
      ),
  });
  for await (const outcomes of results) yield* outcomes;
}

function sizeOf({ path }: RawFile): number {
  return statSync(Buffer.from(path), { throwIfNoEntry: false })?.size ?? 0;
}

function wordLoss(cause: unknown): string {
  return cause instanceof Error ? cause.message : 'the worker died';
}
