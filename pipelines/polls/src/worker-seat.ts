/* oxlint-disable unicorn/require-post-message-target-origin -- to a thread, not a window */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A worker that is not ready by then never will be (one whose working folder is gone hangs). */
const START_MS = 120_000;

/** A place where one worker sits. When it dies, the next one sits down. */
export interface Seat<Task, Result> {
  /** Rejects when a worker cannot be started at all. */
  fill(): Promise<void>;
  /** Rejects when the worker dies over the batch. */
  run(batch: readonly Task[]): Promise<readonly Result[]>;
  close(): Promise<void>;
}

/**
 * Opens a seat for workers of a module that posts one message when it is ready and then answers
 * each batch posted to it with one message of results.
 */
export function openSeat<Task, Result>(module: URL, workerData?: unknown): Seat<Task, Result> {
  let worker: Worker | null = null;
  let closed = false;
  return {
    async fill() {
      if (closed) throw new Error('the seat is closed');
      if (worker) return;
      // Without the flags of this process: its loader would be installed twice.
      const started = new Worker(module, { execArgv: [], workerData });
      worker = started;
      const leave = () => {
        if (worker === started) worker = null;
      };
      started.on('error', leave);
      started.once('exit', leave);
      const deadline = AbortSignal.timeout(START_MS);
      await nextMessage(started, deadline).catch((error: unknown) => {
        throw deadline.aborted ? new Error('a worker did not start') : error;
      });
    },
    async run(batch) {
      if (!worker) throw new Error('the worker died');
      const answer = nextMessage(worker);
      worker.postMessage(batch);
      return (await answer) as readonly Result[];
    },
    async close() {
      closed = true;
      await worker?.terminate();
    },
  };
}

async function nextMessage(worker: Worker, deadline?: AbortSignal): Promise<unknown> {
  const heard = new AbortController();
  const signal = AbortSignal.any(deadline ? [heard.signal, deadline] : [heard.signal]);
  try {
    const died = once(worker, 'exit', { signal }).then(([code]) => {
      throw new Error(`the worker ended with code ${String(code)}`);
    });
    const [message] = await Promise.race([once(worker, 'message', { signal }), died]);
    return message;
  } finally {
    heard.abort();
  }
}
