import { SIZE_LIMIT } from '@topline/article';
import type { RawFile } from './discover-files.ts';
import { processFile, rejectFile, type Outcome } from './process-file.ts';
import { readFile } from './read-file.ts';

/** Reads and processes files, in order. */
export function processBatch(batch: readonly RawFile[]): readonly Outcome[] {
  return batch.map((file) => {
    const bytes = readFile(file, SIZE_LIMIT);
    return bytes instanceof Uint8Array
      ? processFile(bytes, file.sourcePath)
      : rejectFile(bytes, null);
  });
}
