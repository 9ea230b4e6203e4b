import { openSeat, type Seat } from './worker-seat.ts';

/** Batches that may be under way or waiting to be taken, for each worker. */
const LOOK_AHEAD = 3;

/**
 * Hands batches to workers and gives their results back in order. No more than a few batches wait
 * to be taken, however many there are. A worker that dies is replaced and its batch given out again
 * task by task; a task that kills a worker on its own is answered by `onLost`.
 */
export async function* runInWorkers<Task, Result>(options: {
  worker: URL;
  jobs: number;
  batches: AsyncIterable<readonly Task[]>;
  /** Given to each worker when it starts. */
  workerData?: unknown;
  onLost: (task: Task, cause: unknown) => Result;
  signal: AbortSignal;
}): AsyncGenerator<readonly Result[]> {
  const { worker, jobs, batches, onLost, signal } = options;
  signal.throwIfAborted();
  const free: Seat<Task, Result>[] = [];
  const waiting: ((seat: Seat<Task, Result>) => void)[] = [];
  const give = (seat: Seat<Task, Result>) => {
    const next = waiting.shift();
    if (next) next(seat);
    else free.push(seat);
  };
  const seats = Array.from({ length: jobs }, () =>
    openSeat<Task, Result>(worker, options.workerData),
  );
  for (const seat of seats) give(seat);

  const take = () =>
    new Promise<Seat<Task, Result>>((resolve) => {
      const seat = free.pop();
      if (seat) resolve(seat);
      else waiting.push(resolve);
    });
  const answer = async (batch: readonly Task[]): Promise<readonly Result[]> => {
    const seat = await take();
    try {
      await seat.fill();
      return await seat.run(batch).catch(() => oneByOne(seat, batch, onLost));
    } finally {
      give(seat);
    }
  };

  const close = () => Promise.all(seats.map((seat) => seat.close()));
  const stop = () => void close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const ahead: Promise<readonly Result[]>[] = [];
    for await (const batch of batches) {
      signal.throwIfAborted();
      const results = answer(batch);
      results.catch(() => {}); // awaited below; a caller that stops early leaves it behind
      ahead.push(results);
      if (ahead.length >= jobs * LOOK_AHEAD) yield (await ahead.shift()) ?? [];
    }
    for (const results of ahead) yield await results;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', stop);
    await close();
  }
}

async function oneByOne<Task, Result>(
  seat: Seat<Task, Result>,
  batch: readonly Task[],
  onLost: (task: Task, cause: unknown) => Result,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const task of batch) {
    await seat.fill();
    const [result] = await seat.run([task]).catch((cause: unknown) => [onLost(task, cause)]);
    if (result !== undefined) results.push(result);
  }
  return results;
}
