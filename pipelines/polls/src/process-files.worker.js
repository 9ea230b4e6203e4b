/* oxlint-disable unicorn/require-post-message-target-origin -- to a thread, not a window */
// Plain JavaScript, because Node 20 cannot start a worker from TypeScript: it installs the loader
// first and then imports what does the work.
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { processBatch } = await import('./process-batch.ts');
const batches = on(parentPort, 'message');
parentPort.postMessage('ready');
for await (const [batch] of batches) {
  parentPort.postMessage(await processBatch(batch, workerData.pollsOnly));
}
