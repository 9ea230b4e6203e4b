import { isWebPage, loadPageReader, readArticle, type RawRecord } from '@topline/article';
import { processRecord, rejectRecord, STAGES, type Outcome } from './process-record.ts';
import type { FileEnd, Task } from './task.ts';

/** What is known of a task when it is done. */
export type Done = Outcome | FileEnd;

/** Processes records in order; rejects and the ends of files go along with them. */
export async function processBatch(
  batch: readonly Task[],
  pollsOnly: boolean,
): Promise<readonly Done[]> {
  const readPage = batch.some(isPage) ? await loadPageReader() : undefined;
  const stages = { ...STAGES, readArticle: (raw: RawRecord) => readArticle(raw, readPage) };
  return batch.map((task) => {
    if ('ended' in task) return task;
    return 'code' in task ? rejectRecord(task) : processRecord(task, pollsOnly, stages);
  });
}

function isPage(task: Task): boolean {
  return 'content' in task && isWebPage(task);
}
