import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mentionRules } from './mentions/rules/index.ts';
import { pollRules } from './polls/rules/index.ts';
import { roleRules } from './roles/rules/index.ts';

/** Names of the files of a stage's rules, without their ending. */
function filesOf(stage: string): string[] {
  return readdirSync(new URL(`${stage}/rules/`, import.meta.url))
    .filter((file) => file !== 'index.ts')
    .toSorted();
}

describe.each([
  ['mentions', mentionRules],
  ['roles', roleRules],
  ['polls', pollRules],
])('the rules of %s', (stage, rules) => {
  const files = filesOf(stage);

  test('are the files of the folder, each named after its rule', () => {
    const sources = files.filter((file) => !file.endsWith('.test.ts'));
    expect(rules.map(({ name }) => `${name}.ts`).toSorted()).toEqual(sources);
  });

  test('have a test beside each', () => {
    const tests = files.filter((file) => file.endsWith('.test.ts'));
    expect(tests).toEqual(rules.map(({ name }) => `${name}.test.ts`).toSorted());
  });
});
