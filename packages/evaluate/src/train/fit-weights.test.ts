import { TABLE_SIZE } from '@topline/extract';
import { describe, expect, test } from 'vitest';
import type { Example } from './collect-examples.ts';
import { fitWeights, type Examples } from './fit-weights.ts';

/** Features of a toy problem: one for each reading, what right and wrong ones have, what all have. */
const [FIRST, SECOND, RIGHT, WRONG, ALWAYS, UNSEEN] = [3, 900, 41_000, 70_001, 17, 99];

function exampleOf(article: string, right: 0 | 1): Example {
  const clueOf = (reading: number) => (reading === right ? RIGHT : WRONG);
  return {
    article,
    decision: 'kind',
    features: [
      [FIRST, ALWAYS, clueOf(0)],
      [SECOND, ALWAYS, clueOf(1)],
    ],
    wanted: right === 0 ? [1, 0] : [0, 1],
  };
}

const EXAMPLES = Array.from({ length: 40 }, (_, index) =>
  exampleOf(`a${index % 8}`, index % 3 === 0 ? 0 : 1),
);

/** They count as newspapers'. */
function of(examples: readonly Example[]): Examples {
  return { newspapers: examples, written: [], others: [] };
}

function scoreOf(weights: Float32Array, features: readonly number[]): number {
  return features.reduce((sum, place) => sum + weights[place]!, 0);
}

describe('fitWeights', () => {
  const weights = fitWeights(of(EXAMPLES));

  test('learns what tells readings apart', () => {
    for (const { features, wanted } of EXAMPLES) {
      const scores = features.map((own) => scoreOf(weights, own));
      expect(scores.indexOf(Math.max(...scores))).toBe(wanted.indexOf(1));
    }
  });

  test('what all readings have tells nothing, and what none has is left at zero', () => {
    expect(weights).toHaveLength(TABLE_SIZE);
    expect(Math.abs(weights[ALWAYS]!)).toBeLessThan(0.05);
    expect(weights[UNSEEN]).toBe(0);
  });

  test('the same examples give the same weights', () => {
    expect(places(fitWeights(of(EXAMPLES)))).toEqual(places(weights));
  });

  test('the weights are finite, and few', () => {
    const found = places(weights);
    expect(found.every(([, weight]) => Number.isFinite(weight))).toBe(true);
    const known = new Set([FIRST, SECOND, RIGHT, WRONG, ALWAYS]);
    expect(found.filter(([place]) => !known.has(place!))).toEqual([]);
  });
});

test('readings wanted alike come out alike', () => {
  const even: Example = {
    article: 'a',
    decision: 'topic',
    features: [[1], [2], [3]],
    wanted: [0.5, 0.5, 0],
  };
  const weights = fitWeights(of(Array.from({ length: 300 }, () => even)));
  expect(weights[1]).toBeCloseTo(weights[2]!, 6);
  expect(weights[1]).toBeGreaterThan(weights[3]! + 0.5);
});

test('of people one right reading is enough: the one that more speaks for', () => {
  const FOR_THE_FIRST = 4;
  const examples = [0, 1, 2].map((wrong): Example => ({
    article: `a${wrong}`,
    decision: 'people',
    features: [[1, FOR_THE_FIRST], [2], [3 + 10 * wrong]],
    wanted: [0.5, 0.5, 0],
  }));
  const weights = fitWeights(of(Array.from({ length: 30 }, () => examples).flat()));
  const first = scoreOf(weights, [1, FOR_THE_FIRST]);
  expect(first).toBeGreaterThan(weights[2]! + 0.2);
  expect(first).toBeGreaterThan(weights[3]! + 0.5);
});

test('where either of two topics is right, nothing is taken from what is clear elsewhere', () => {
  const wanted = { article: 'a', decision: 'topic' as const };
  const either: Example = { ...wanted, features: [[1], [2]], wanted: [0.5, 0.5] };
  const clear: Example = { ...wanted, features: [[1], [2]], wanted: [1, 0] };
  const alone = clearly(fitWeights(of(Array.from({ length: 30 }, () => clear))));
  const both = Array.from({ length: 30 }, () => [either, clear]).flat();
  expect(alone).toBeGreaterThan(0.5);
  expect(clearly(fitWeights(of(both)))).toBeCloseTo(alone, 6);
});

test('nothing to learn from, nothing learned', () => {
  expect(places(fitWeights(of([])))).toEqual([]);
});

function places(weights: Float32Array): number[][] {
  const found: number[][] = [];
  for (let place = 0; place < weights.length; place += 1) {
    if (weights[place] !== 0) found.push([place, weights[place]!]);
  }
  return found;
}

function clearly(weights: Float32Array): number {
  return weights[1]! - weights[2]!;
}
