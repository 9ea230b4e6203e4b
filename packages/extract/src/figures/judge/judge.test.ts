import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DECISIONS, judgeBy, scoreOf, type Decision } from './judge.ts';

const PLACE = { start: 0, end: 3 };
const SIZE = 64;

const table = fc
  .array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: SIZE, maxLength: SIZE })
  .map((weights) => Float32Array.from(weights));
const candidates = fc.array(
  fc.array(fc.nat({ max: SIZE - 1 }), { maxLength: 12 }).map((features) => ({
    features,
    told: null,
  })),
  { minLength: 1, maxLength: 12 },
);

function judgeOf(weights: Float32Array, decision: Decision) {
  const none = new Float32Array(SIZE);
  return judgeBy({ kind: none, people: none, answer: none, topic: none, [decision]: weights });
}

test('the reading with the highest score is chosen, and probabilities sum to one', () => {
  fc.assert(
    fc.property(table, candidates, fc.constantFrom(...DECISIONS), (weights, all, decision) => {
      const { index, chance, probabilities } = judgeOf(weights, decision)(decision, all, PLACE);
      const scores = all.map(({ features }) => scoreOf(weights, features));
      expect(scores[index]).toBeGreaterThan(Math.max(...scores) - 1e-9);
      expect(probabilities).toHaveLength(all.length);
      expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      expect(probabilities.every((one) => one >= 0 && one <= 1)).toBe(true);
      expect(probabilities[index]).toBe(Math.max(...probabilities));
      expect(chance).toBeCloseTo(probabilities[index]!, 9);
    }),
  );
});

test('a score adds up weights, those of features named twice twice', () => {
  const weights = Float32Array.of(1, 10, 100);
  expect(scoreOf(weights, [])).toBe(0);
  expect(scoreOf(weights, [0, 2])).toBe(101);
  expect(scoreOf(weights, [1, 1])).toBe(20);
});

test('one more in score is e times as likely', () => {
  const judge = judgeOf(Float32Array.of(1, 2), 'people');
  const all = [
    { features: [0], told: 'a' },
    { features: [1], told: 'b' },
  ];
  const { index, probabilities } = judge('people', all, PLACE);
  expect(index).toBe(1);
  expect(probabilities[1]! / probabilities[0]!).toBeCloseTo(Math.E, 9);
});

test('each decision has weights of its own', () => {
  const judge = judgeOf(Float32Array.of(0, 5), 'answer');
  const all = [
    { features: [0], told: 'a' },
    { features: [1], told: 'b' },
  ];
  expect(judge('answer', all, PLACE).index).toBe(1);
  expect(judge('kind', all, PLACE)).toMatchObject({ index: 0, probabilities: [0.5, 0.5] });
});

test('the first of equals is chosen, and one alone is certain', () => {
  const judge = judgeOf(new Float32Array(SIZE), 'kind');
  const one = { features: [3], told: null };
  expect(judge('kind', [one, one, one], PLACE).index).toBe(0);
  expect(judge('kind', [one], PLACE)).toMatchObject({ index: 0, chance: 1, probabilities: [1] });
});

test('scores far too large for an exponential still give probabilities', () => {
  const judge = judgeOf(Float32Array.of(1e6, -1e6), 'kind');
  const all = [
    { features: [1], told: null },
    { features: [0, 0], told: null },
  ];
  expect(judge('kind', all, PLACE)).toMatchObject({ index: 1, probabilities: [0, 1] });
});

test('readings of one group stand together, and the likeliest of them is chosen', () => {
  const judge = judgeOf(Float32Array.of(2, 1.5, 1.8), 'people');
  const alone = { features: [0], told: null };
  const short = { features: [1], told: null, group: 0 };
  const long = { features: [2], told: null, group: 0 };
  const apart = judge('people', [alone, short, { ...long, group: 1 }], PLACE);
  expect(apart).toMatchObject({ index: 0, chance: apart.probabilities[0] });
  const together = judge('people', [alone, short, long], PLACE);
  expect(together.index).toBe(2);
  expect(together.chance).toBeCloseTo(1 - together.probabilities[0]!, 9);
  expect(together.probabilities).toEqual(apart.probabilities);
});

test('what weighs less wins less often, and its chance is told among what competed', () => {
  const heavy = { features: [1], told: 'heavy' };
  const light = { features: [0], told: 'light', weight: 0.5 };
  const judge = judgeOf(Float32Array.of(0.5, 0), 'people');
  const verdict = judge('people', [heavy, light], PLACE);
  expect(verdict.index).toBe(0);
  const odds = Math.exp(0.5) * 0.5;
  expect(verdict.chance).toBeCloseTo(1 / (1 + odds));
  expect(judge('people', [heavy, { ...light, weight: 1 }], PLACE).index).toBe(1);
});
