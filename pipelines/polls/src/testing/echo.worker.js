/* oxlint-disable unicorn/require-post-message-target-origin -- to a thread, not a window */
// Answers tasks as a worker of files does, and dies over the task 'die' or 'throw'.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', (batch) => {
  if (batch.includes('die')) process.exit(7);
  if (batch.includes('throw')) throw new Error('thrown by the task');
  parentPort?.postMessage(batch.map((task) => `${task}!`));
});
parentPort?.postMessage('ready');
