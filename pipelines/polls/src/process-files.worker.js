/* oxlint-disable unicorn/require-post-message-target-origin -- to a thread, not a window */
// Plain JavaScript, because Node 20 cannot start a worker from TypeScript: it installs the loader
// first and then imports what does the work.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { processBatch } = await import('./process-batch.ts');
parentPort?.on('message', async (batch) =>
  parentPort?.postMessage(await processBatch(batch, workerData.pollsOnly)),
);
parentPort?.postMessage('ready');
