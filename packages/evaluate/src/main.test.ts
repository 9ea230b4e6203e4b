import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const TSX = createRequire(import.meta.url).resolve('tsx/cli');
const MAIN = join(import.meta.dirname, 'main.ts');
const GOLD = join(import.meta.dirname, '../gold');

function run(...argv: string[]) {
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    const options = { cwd: import.meta.dirname, env: { ...process.env, CI: 'true' } };
    execFile(process.execPath, [TSX, MAIN, ...argv], options, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

it(
  'prints scores to standard output and faults to standard error',
  { timeout: 30_000 },
  async () => {
    const release = join(GOLD, 'releases/mostly-wrong');
    const [scored, missing] = await Promise.all([
      run('--', '--gold', GOLD, '--release', release),
      run('--gold', 'nowhere'),
    ]);
    expect(scored).toMatchObject({ code: 0, stderr: '' });
    expect(scored.stdout).toMatch(/^gold {2}\d+ articles, \d+ gold figures/);
    expect(missing).toMatchObject({ code: 3, stdout: '' });
    expect(missing.stderr).toMatch(/^topline: there is no nowhere\/labels/);
  },
);
