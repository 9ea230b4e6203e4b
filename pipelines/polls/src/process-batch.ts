import { processRecord, rejectRecord, type Outcome } from './process-record.ts';
import type { FileEnd, Task } from './task.ts';

/** What is known of a task when it is done. */
export type Done = Outcome | FileEnd;

/** Processes records in order; rejects and the ends of files go along with them. */
export function processBatch(batch: readonly Task[], pollsOnly: boolean): readonly Done[] {
  return batch.map((task) => {
    if ('ended' in task) return task;
    return 'code' in task ? rejectRecord(task) : processRecord(task, pollsOnly);
  });
}
