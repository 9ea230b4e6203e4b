import { expect, test } from 'vitest';
import { lineOf } from '../../testing/line-of.ts';
import { readArticleFacts } from './article-facts.ts';
import { frameOf } from './number-before.ts';

test('rows of a list have the same frame', () => {
  const { tokens, numbers } = partsOf('A poll has Moore (40%), Ash (31%) and 9% for others.');
  const [moore, ash, others] = numbers.map((at) => frameOf(tokens, at));
  expect(moore!.classes).toBe(ash!.classes);
  expect(others!.classes).not.toBe(ash!.classes);
});

test('an article tells how often a share is printed, and whether its shares have decimals', () => {
  const { tokens, numbers } = partsOf('A poll has 40% for trams, or 4 in 10, and 31.5% against.');
  const facts = readArticleFacts(numbers.map((at) => tokens[at]!.number!));
  expect(facts.timesPrinted(40)).toBe(2);
  expect(facts.timesPrinted(17)).toBe(0);
  expect(facts.decimals).toBeGreaterThan(readArticleFacts([]).decimals);
});

function partsOf(text: string) {
  const { tokens } = lineOf(text).line;
  return { tokens, numbers: tokens.flatMap(({ number }, at) => (number ? [at] : [])) };
}
