import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { regexCommand } from './commands.ts';
import { matchPercentages } from './references.ts';

const TEXT = 'Of the 40 asked, 12% said "yes", 7.5 per cent no and 3 percent nothing.\n';

test('the regex finds percentages in signs and words', () => {
  expect(matchPercentages(JSON.stringify(TEXT))).toBe(3);
  expect(matchPercentages(JSON.stringify('Forty were asked.'))).toBe(0);
});

test('the script does the same to every file of a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'topline-bench-test-'));
  try {
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), TEXT);
    const said = execFileSync(process.execPath, regexCommand(folder), { encoding: 'utf8' });
    expect(said.trim()).toBe('6');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
