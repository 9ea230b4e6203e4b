import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf } from '../../testing/line-of.ts';
import { boundsAfter, boundsBefore, type Bound } from './bounds.ts';

const WORDS = 'trams and while , ( ) of are who said . up [40%] – “'.split(' ');

/** True when the nearest come first, each kind once. */
function isInOrder(bounds: readonly Bound[], step: 1 | -1): boolean {
  const kinds = new Set(bounds.map(({ by }) => by));
  const isNearer = ({ at }: Bound, index: number) =>
    index === 0 || at * step >= bounds[index - 1]!.at * step;
  return kinds.size === bounds.length && bounds.every(isNearer);
}

test('no run is empty, none crosses a figure, and the nearest come first, each kind once', () => {
  const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(sentence, fc.nat(), (words, pick) => {
      const { line } = lineOf(words.join(' '));
      const { tokens, figuresAt } = line;
      const from = pick % (tokens.length + 1);
      const next = figuresAt.find((at) => at >= from) ?? tokens.length;
      const last = figuresAt.findLast((at) => at < from) ?? -1;
      const after = boundsAfter(line, from);
      const before = boundsBefore(line, from);
      expect([isInOrder(after, 1), isInOrder(before, -1)]).toEqual([true, true]);
      expect(after.every(({ at }) => at > from && at <= next)).toBe(true);
      expect(before.every(({ at }) => at < from && at > last)).toBe(true);
    }),
  );
});
