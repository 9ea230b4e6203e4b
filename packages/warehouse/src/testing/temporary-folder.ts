import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with a name that needs quoting everywhere; gone when the test has ended. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `topline's "é" [a-c]* `)));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
