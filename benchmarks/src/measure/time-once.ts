import type { Party } from './trial.ts';

/** A party that does its work once and gives the clock and the CPU time of this process. */
export function timeOnce(work: () => Promise<void>): Party {
  return async () => {
    const start = performance.now();
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return { ms: performance.now() - start, cpu: (user + system) / 1000 };
  };
}
