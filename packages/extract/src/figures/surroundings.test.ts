import { expect, test } from 'vitest';
import { lineOf } from '../testing/line-of.ts';
import { surroundingsOf } from './surroundings.ts';

/** On which sides words stand of each number in square brackets. */
function layoutsIn(annotated: string): number[] {
  const { line } = lineOf(annotated);
  return line.figuresAt.map((at) => surroundingsOf(line, at, 1).layout);
}

test('labels before their numbers, and labels after them, are told apart', () => {
  expect(layoutsIn('Agree [42%], disagree [38%].')).toEqual([1 + 4 + 8, 1 + 4]);
  expect(layoutsIn('[42%] agree, [38%] disagree.')).toEqual([2 + 8, 2 + 4 + 8]);
});

test('words that only join tell nothing', () => {
  expect(layoutsIn('By [42%] to [38%], women back the tram.')).toEqual([2, 2 + 8]);
});
