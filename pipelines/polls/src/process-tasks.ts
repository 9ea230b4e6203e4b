import { setImmediate } from 'node:timers/promises';
import { reject } from '@topline/model';
import { makeBatches } from './make-batches.ts';
import { processBatch, type Done } from './process-batch.ts';
import { rejectRecord } from './process-record.ts';
import type { Task } from './task.ts';
import { runInWorkers } from './worker-pool.ts';

/** Fewer batches than this are done before a worker has started. */
const WORTH_A_WORKER = 4;
/** A record of more bytes keeps its process busy for so long that an interrupt would wait. */
const LARGE = 512 * 1024;

export interface ProcessOptions {
  /** Worker threads; 1 uses none. */
  readonly jobs: number;
  readonly pollsOnly: boolean;
  readonly signal: AbortSignal;
}

/**
 * Processes tasks with up to `jobs` workers. The outcomes come in the order of the tasks, which are
 * asked for only as they are needed.
 *
 * @throws the reason of the signal
 */
export async function* processTasks(
  tasks: AsyncIterable<readonly Task[]>,
  { jobs, pollsOnly, signal }: ProcessOptions,
): AsyncGenerator<Done> {
  const batches = makeBatches(tasks, sizeOf);
  const first: (readonly Task[])[] = [];
  let more = true;
  const few = jobs > 1 ? WORTH_A_WORKER : 0;
  while (more && first.length < few && !first.some(isLarge)) {
    const { value, done } = await batches.next();
    if (done === true) more = false;
    else first.push(value);
  }
  async function* all() {
    yield* first;
    if (more) yield* batches;
  }
  const small = first.length < WORTH_A_WORKER && !first.some(isLarge);
  try {
    if (jobs === 1 || small) {
      for await (const batch of all()) {
        for (const task of batch) {
          await setImmediate(); // lets an interrupt and the progress bar through
          signal.throwIfAborted();
          yield* await processBatch([task], pollsOnly);
        }
      }
      return;
    }
    const results = runInWorkers<Task, Done>({
      worker: new URL('process-files.worker.js', import.meta.url),
      workerData: { pollsOnly },
      jobs,
      batches: all(),
      signal,
      onLost: loseTask,
    });
    for await (const done of results) yield* done;
  } finally {
    await batches.return(undefined);
  }
}

function sizeOf(task: Task): number {
  return 'content' in task ? task.content.length : 0;
}

function isLarge(batch: readonly Task[]): boolean {
  return batch.some((task) => sizeOf(task) > LARGE);
}

function loseTask(task: Task, cause: unknown): Done {
  if ('ended' in task) return task;
  if ('code' in task) return rejectRecord(task);
  const { sourcePath, record } = task;
  const words = cause instanceof Error ? cause.message : 'the worker died';
  return rejectRecord(reject('article_failed', { sourcePath, record }, { cause: words }));
}
