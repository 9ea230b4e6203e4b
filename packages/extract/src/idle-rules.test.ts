import { expect, test } from 'vitest';
import { readNumbers } from './mentions/index.ts';
import { mentionRules } from './mentions/rules/index.ts';
import { readClues } from './polls/read-clues.ts';
import { pollRules } from './polls/rules/index.ts';
import { readRoles } from './roles/index.ts';
import { roleRules } from './roles/rules/index.ts';

const without = <Rule extends { name: string }>(rules: readonly Rule[], name: string) =>
  rules.filter((rule) => rule.name !== name);

test.each(mentionRules)('without $name the numbers of its example are others', (rule) => {
  const read = (rules: typeof mentionRules) =>
    readNumbers(rule.example, rules).map(({ rule: _, ...reading }) => reading);
  expect(read(without(mentionRules, rule.name))).not.toEqual(read(mentionRules));
});

test.each(roleRules)('without $name a number of its example has another role', (rule) => {
  const read = (rules: typeof roleRules) =>
    rule.example.split(/[;:]/u).flatMap((text) => {
      const numbers = readNumbers(text);
      const roles = readRoles(text, [], numbers, rules);
      return numbers.map((number) => roles.get(number)?.role);
    });
  expect(read(without(roleRules, rule.name))).not.toEqual(read(roleRules));
});

test.each(pollRules)('without $name its example tells less of a poll', (rule) => {
  const read = (rules: typeof pollRules) =>
    readClues(rule.example, rules).map(({ rule: _, ...clue }) => clue);
  expect(read(without(pollRules, rule.name))).not.toEqual(read(pollRules));
});
