import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `rules/index.ts` of every stage that has rules from the files that lie in it, so that a new wording is a
 * file and its test. `--check` writes nothing and fails when a list is out of date.
 */
const STAGES = {
  mentions: 'MentionRule',
  roles: 'RoleRule',
  polls: 'PollRule',
} as const;

const source = join(import.meta.dirname, '..', 'src');
const checking = process.argv.includes('--check');
let stale = 0;
for (const [stage, type] of Object.entries(STAGES)) {
  const folder = join(source, stage, 'rules');
  const path = join(folder, 'index.ts');
  const wanted = listRules(folder, stage, type);
  if (readFileSync(path, 'utf8') === wanted) continue;
  stale += 1;
  if (!checking) writeFileSync(path, wanted);
  process.stderr.write(`${stage}/rules/index.ts ${checking ? 'is out of date' : 'written'}\n`);
}
process.exitCode = checking && stale > 0 ? 1 : 0;

function listRules(folder: string, stage: string, type: string): string {
  const files = readdirSync(folder)
    .filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== 'index.ts')
    .toSorted();
  const names = files.map((file) =>
    file.slice(0, -3).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
  return [
    '// Written by `pnpm rules` from the files of this folder.',
    `import type { ${type} } from '../rule.ts';`,
    ...files.map((file, index) => `import { ${names[index]} } from './${file}';`),
    '',
    `export const ${stage.replace(/s$/, '')}Rules: readonly ${type}[] = [`,
    ...names.map((name) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}
