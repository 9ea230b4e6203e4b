import { runPipeline, type Run } from '../run-pipeline.ts';

/** Runs the pipeline in this process, on `raw` and `out` of a folder. */
export function publishRelease(from: string, changes: Partial<Run> = {}) {
  return runPipeline({
    raw: 'raw',
    out: 'out',
    jobs: 1,
    from,
    signal: new AbortController().signal,
    progress: () => ({ advance() {}, stop() {} }),
    ...changes,
  });
}
