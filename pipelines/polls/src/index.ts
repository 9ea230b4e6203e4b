export { gateRecord } from './gate-record.ts';
export { processFile, type Outcome } from './process-record.ts';
export { runPipeline, type Run } from './run-pipeline.ts';
