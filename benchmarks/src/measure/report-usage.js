// Preloaded into the processes that are measured: at its end each leaves its peak memory in a file.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.TOPLINE_BENCH_USAGE;
if (file && isMainThread) {
  process.once('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
}
