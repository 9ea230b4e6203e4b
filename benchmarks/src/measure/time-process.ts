import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Sample } from './trial.ts';

const PRELOAD = new URL('report-usage.js', import.meta.url).href;

export interface Ran extends Sample {
  readonly stdout: string;
}

/**
 * Runs Node with the arguments, from start to exit. `tsx` starts a second process: the CPU time is
 * that of all of them, the memory that of the one that held most.
 *
 * @param folder existing folder for a passing file
 * @param limit milliseconds after which it counts as hung and is ended
 * @throws Error where the command does not end with 0, with what it said
 */
export async function timeProcess(
  args: readonly string[],
  folder: string,
  limit = 60_000,
): Promise<Ran> {
  const usage = join(folder, `usage-${randomUUID()}`);
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import=${PRELOAD}`,
    TOPLINE_BENCH_USAGE: usage,
    NO_COLOR: '1',
  };
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    env,
    detached: true, // a group of its own, so that none of it outlives the measurement
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endGroup = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // it has ended by itself
    }
  };
  const alarm = setTimeout(endGroup, limit);
  process.once('exit', endGroup);
  try {
    const said = Promise.all([text(child.stdout), text(child.stderr)]);
    const [code] = (await once(child, 'exit')) as [number | null];
    const ms = performance.now() - start;
    const [stdout, stderr] = await said;
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr.trim()}`);
    return { ms, ...readUsage(await readFile(usage, 'utf8')), stdout };
  } finally {
    clearTimeout(alarm);
    process.off('exit', endGroup);
    await rm(usage, { force: true });
  }
}

/** Lines of peak memory in KiB and CPU time in µs, one a process. */
function readUsage(lines: string): Required<Pick<Sample, 'cpu' | 'mb'>> {
  const used = lines
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  const peak = Math.max(...used.map(([kib = Number.NaN]) => kib));
  const spent = used.reduce((sum, [, micros = Number.NaN]) => sum + micros, 0);
  return { cpu: spent / 1000, mb: (peak * 1024) / 1e6 };
}
