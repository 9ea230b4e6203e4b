import { expect, test } from 'vitest';
import { lineOf } from '../../testing/line-of.ts';
import { sortOfWords } from './sort-of-words.ts';

/** The sort of the words in curly brackets. */
function sortIn(annotated: string): number {
  const { line, runs } = lineOf(annotated);
  const { start, end } = runs[0]!;
  return sortOfWords(line.tokens, { start, end, head: end - 1, shape: 'label' });
}

test('people come before names, names before things, and times and clauses are none of them', () => {
  const people = sortIn('Popular with {young Harbour voters}.');
  const name = sortIn('Popular in {Harbour}.');
  const things = sortIn('Popular are {trams and buses}.');
  const time = sortIn('Popular in {August}.');
  const clause = sortIn('Popular, {it is said}.');
  expect(people).toBeGreaterThan(name);
  expect(name).toBeGreaterThan(things);
  expect(things).toBe(0);
  expect(new Set([people, name, things, time, clause]).size).toBe(5);
});
