export { processFile, type Outcome } from './process-file.ts';
export { runPipeline, type Run } from './run-pipeline.ts';
