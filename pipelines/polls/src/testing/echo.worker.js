/* oxlint-disable unicorn/require-post-message-target-origin -- to a thread, not a window */
// Answers tasks as a worker of files does, dies over 'die' and 'throw', and never ends 'hang'.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', (batch) => {
  if (batch.includes('die')) process.exit(7);
  if (batch.includes('throw')) throw new Error('thrown by the task');
  while (batch.includes('hang'));
  parentPort?.postMessage(batch.map((task) => `${task}!`));
});
parentPort?.postMessage('ready');
