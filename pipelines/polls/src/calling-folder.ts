import { fileURLToPath } from 'node:url';

/** The root of the checkout: where pnpm stands when it runs a script of it. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

/**
 * The folder that the user called from, which relative paths count from. pnpm changes to the root
 * of the checkout and leaves the place it was called from in INIT_CWD.
 */
export function callingFolder(cwd: string, environment: NodeJS.ProcessEnv): string {
  return cwd === ROOT ? (environment['INIT_CWD'] ?? cwd) : cwd;
}
