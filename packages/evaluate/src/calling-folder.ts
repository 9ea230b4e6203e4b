import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout: where pnpm stands when it runs a script of it. */
const ROOT = resolve(fileURLToPath(new URL('../../../', import.meta.url)));

/** The folder the user called from; pnpm moves to the root and leaves it in INIT_CWD. */
export function callingFolder(cwd: string, environment: NodeJS.ProcessEnv): string {
  return cwd === ROOT ? (environment['INIT_CWD'] ?? cwd) : cwd;
}
