import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const TSX = createRequire(import.meta.url).resolve('tsx/cli');
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Starts the command in a folder, as a user does. */
export function startCommand(
  cwd: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input?: string,
) {
  const { FORCE_COLOR: _forced, ...inherited } = process.env;
  const child = spawn(process.execPath, [TSX, MAIN, ...words], {
    cwd,
    env: { ...inherited, NO_COLOR: '1', ...environment },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  onTestFinished(() => void child.kill());
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, ended };
}

/** Runs the command to its end. */
export function runCommand(...start: Parameters<typeof startCommand>) {
  return startCommand(...start).ended;
}
