/** At most so many tasks and bytes are handed to a worker at once. */
const TASKS = 100;
const BYTES = 2 * 1024 * 1024;

/** Gathers what comes in order into runs that are worth sending to a worker. A big task goes alone. */
export async function* makeBatches<Task>(
  lists: AsyncIterable<readonly Task[]>,
  sizeOf: (task: Task) => number,
): AsyncGenerator<readonly Task[]> {
  let batch: Task[] = [];
  let bytes = 0;
  for await (const list of lists) {
    for (const task of list) {
      const size = sizeOf(task);
      if (batch.length > 0 && (batch.length >= TASKS || bytes + size > BYTES)) {
        yield batch;
        batch = [];
        bytes = 0;
      }
      batch.push(task);
      bytes += size;
    }
  }
  if (batch.length > 0) yield batch;
}
