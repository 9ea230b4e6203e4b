// Preloaded into the processes that are measured: each leaves at its end what it used in a file,
// peak memory in KiB and CPU time in µs.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.TOPLINE_BENCH_USAGE;
if (file && isMainThread) {
  process.once('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(file, `${maxRSS} ${userCPUTime + systemCPUTime}\n`);
  });
}
