import { expect, test } from 'vitest';
import { lineOf } from '../../testing/line-of.ts';
import { findPhrases } from './find-phrases.ts';
import { headsOfRun, runOf } from './runs.ts';

/** Index and size of the run of the last figure, and the heads before it. */
function runIn(annotated: string) {
  const { line } = lineOf(annotated);
  const { tokens, figuresAt } = line;
  const run = runOf(tokens, figuresAt, figuresAt.at(-1)!);
  const heads = headsOfRun(findPhrases(line), run).map((head) => tokens[head]!.lower);
  return { index: run.index, size: run.size, heads };
}

test('a figure alone', () => {
  expect(runIn('It is backed by women, with [40%].')).toEqual({
    index: 0,
    size: 1,
    heads: ['women'],
  });
});

test.each([
  'Women are likelier than men to back it, [52%] to [40%].',
  'Women are likelier than men to back it ([52%] vs. [40%]).',
  'Women are likelier than men to back it, at [52%] and [40%] respectively.',
  'Women are likelier than men to back it: [52%], compared with just [40%].',
])('two of two: %s', (annotated) => {
  expect(runIn(annotated)).toEqual({ index: 1, size: 2, heads: ['women', 'men'] });
});

test('words of their own part figures, and heads before the part are of the other', () => {
  expect(runIn('Of women [52%] back the tram while men gave it [40%].')).toEqual({
    index: 0,
    size: 1,
    heads: ['men'],
  });
});
