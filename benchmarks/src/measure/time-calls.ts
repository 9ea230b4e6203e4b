import { Bench } from 'tinybench';
import type { Party } from './trial.ts';

/**
 * A party that calls a function that is not async for a moment and gives the median time of a call.
 *
 * @param moment milliseconds; one call is always made
 */
export function timeCalls(call: () => unknown, moment: number): Party {
  return async () => {
    const bench = new Bench({ time: moment, iterations: 1, warmup: false, throws: true });
    bench.add('call', call, { async: false });
    await bench.run();
    const { result } = bench.tasks[0] ?? {};
    if (result?.state !== 'completed') throw new Error(`not measured: ${result?.state}`);
    return { ms: result.latency.p50 };
  };
}
