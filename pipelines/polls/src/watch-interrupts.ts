import { EXIT } from './exit.ts';

/** A second interrupt this much later ends the process at once: nothing is ever half written. */
const IMPATIENT_MS = 1000;

/** Turns SIGINT and SIGTERM into an abort, so that a run can clear up behind itself. */
export function watchInterrupts(): AbortSignal {
  const abort = new AbortController();
  let since: number | null = null;
  const interrupt = () => {
    const now = performance.now();
    if (since !== null && now - since > IMPATIENT_MS) process.exit(EXIT.interrupted);
    since ??= now; // a terminal and a wrapper often send the same one twice
    abort.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return abort.signal;
}
