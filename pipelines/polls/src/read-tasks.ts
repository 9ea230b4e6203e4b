import { createHash } from 'node:crypto';
import { readRecords, type ReadOptions } from '@topline/article';
import type { Reject } from '@topline/model';
import type { RawFile } from './discover-files.ts';
import { openFile } from './open-file.ts';
import type { Task } from './task.ts';

/** Standard input in place of a file. */
export interface RawStream {
  readonly sourcePath: string;
  readonly stream: AsyncIterable<Uint8Array>;
}

export type Source = RawFile | RawStream;

/**
 * Reads sources one after the other, no faster than their records are taken.
 *
 * @param onBytes told of all bytes read
 */
export async function* readTasks(
  sources: readonly Source[],
  options: ReadOptions,
  onBytes: (bytes: number) => void,
): AsyncGenerator<readonly Task[]> {
  for (const source of sources) {
    const { sourcePath } = source;
    const faults: Reject[] = [];
    const opened = 'stream' in source ? source.stream : openFile(source, (f) => faults.push(f));
    if ('code' in opened) {
      yield [opened, { ended: sourcePath, sha256: null }];
      continue;
    }
    const hash = createHash('sha256');
    let whole = false;
    async function* measured(pieces: AsyncIterable<Uint8Array>) {
      for await (const piece of pieces) {
        hash.update(piece);
        onBytes(piece.length);
        yield piece;
      }
      whole = faults.length === 0;
    }
    yield* readRecords({ sourcePath, chunks: measured(opened) }, options);
    const end = { ended: sourcePath, sha256: whole ? hash.digest('hex') : null };
    yield [...faults, end];
  }
}
