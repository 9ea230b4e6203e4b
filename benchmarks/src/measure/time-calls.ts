import { Bench } from 'tinybench';
import type { Party } from './trial.ts';

/**
 * A party that calls a function that is not async for a moment, and gives the mean CPU time of a
 * call: garbage collection and compilation are in it, other processes of a busy machine are not.
 *
 * @param moment milliseconds of CPU time; one call is always made
 */
export function timeCalls(call: () => unknown, moment: number): Party {
  return async () => {
    const bench = new Bench({
      time: moment,
      iterations: 1,
      warmup: false,
      throws: true,
      now: readCpuClock,
    });
    bench.add('call', call, { async: false });
    await bench.run();
    const { result } = bench.tasks[0] ?? {};
    if (result?.state !== 'completed') throw new Error(`not measured: ${result?.state}`);
    return { cpu: result.latency.mean };
  };
}

/** CPU time of this process in milliseconds, all threads; the steps are 1 µs. */
function readCpuClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
