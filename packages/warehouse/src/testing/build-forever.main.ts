/**
 * A run that holds the out folder named on the command line, in the middle of its load, until it is
 * killed. Prints `loading` when it is there.
 */
import type { Rows } from '@topline/model';
import { buildRelease } from '../build-release.ts';
import { sampleRows } from './sample-rows.ts';

async function* rows(): AsyncGenerator<Rows> {
  for (let number = 0; number < 200; number++) yield sampleRows(`place ${number}`);
  process.stdout.write('loading\n');
  await new Promise((resolve) => setTimeout(resolve, 60_000));
}

await buildRelease({
  outDir: process.argv[2] ?? '',
  rows: rows(),
  run: () => ({ topline: '0.0.0', inputs: [] }),
});
