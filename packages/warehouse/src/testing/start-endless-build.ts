import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href;
const MAIN = fileURLToPath(new URL('./build-forever.main.ts', import.meta.url));

/** Starts another process that builds in `out`, and waits until it is in the middle of it. */
export async function startEndlessBuild(out: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', TSX, MAIN, out], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}
