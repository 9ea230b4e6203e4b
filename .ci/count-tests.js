import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Prints how many tests passed and failed; a package whose report is missing counts as a failure. */
const root = join(import.meta.dirname, '..');
const folders = ['packages', 'pipelines'].flatMap((group) =>
  readdirSync(join(root, group)).map((name) => join(root, group, name)),
);
let passed = 0;
let failed = 0;
for (const folder of [...folders, join(root, 'benchmarks')]) {
  if (!existsSync(join(folder, 'package.json'))) continue;
  const report = join(folder, 'dist', 'test-report.json');
  if (!existsSync(report)) {
    failed += 1;
    continue;
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  passed += numPassedTests;
  // A file that fails to load has no tests to fail.
  failed += numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
}
process.stdout.write(`${passed} ${failed}\n`);
