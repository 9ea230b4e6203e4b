import { describe, expect, test } from 'vitest';
import { readRow } from './read-row.ts';
import type { RowPlan } from './trial.ts';

const PLAN: RowPlan = {
  name: 'ours',
  subject: 'a',
  reference: 'b',
  cost: 'ms',
  unit: 'µs',
  show: (ms) => ms * 1000,
};

const series = (...costs: number[]) => costs.map((ms) => ({ ms }));

describe('a row', () => {
  test('takes the ratio round by round: a slow round slows both sides', () => {
    const samples = new Map([
      ['a', series(4, 40, 6)],
      ['b', series(2, 10, 3)],
    ]);
    expect(readRow(PLAN, samples)).toEqual({
      name: 'ours',
      reference: 'b',
      unit: 'µs',
      subjectCost: { median: 6000, min: 4000, max: 40_000 },
      referenceCost: { median: 3000, min: 2000, max: 10_000 },
      ratio: { median: 2, min: 2, max: 4 },
      rounds: 3,
      ratioGoal: null,
      costGoal: null,
      reached: null,
    });
  });

  test('compares costs, also where rates are shown', () => {
    const samples = new Map([
      ['a', series(50)],
      ['b', series(10)],
    ]);
    const row = readRow({ ...PLAN, unit: 'rows/s', show: (ms) => 1000 / ms }, samples);
    expect(row.subjectCost.median).toBe(20);
    expect(row.ratio.median).toBe(5);
  });

  test('reads memory', () => {
    const samples = new Map([
      ['a', [{ ms: 1, mb: 300 }]],
      ['b', [{ ms: 1, mb: 100 }]],
    ]);
    expect(readRow({ ...PLAN, cost: 'mb' }, samples).ratio.median).toBe(3);
    const untold = new Map([...samples, ['b', series(1)]]);
    expect(() => readRow({ ...PLAN, cost: 'mb' }, untold)).toThrow('ours: mb was not measured');
  });

  test.each([
    [{ ratioGoal: 2 }, true],
    [{ ratioGoal: 1.9 }, false],
    [{ costGoal: 4000 }, true],
    [{ costGoal: 3999 }, false],
    [{ ratioGoal: 2, costGoal: 1 }, false],
  ])('holds its medians against %j', (goal, reached) => {
    const samples = new Map([
      ['a', series(4)],
      ['b', series(2)],
    ]);
    expect(readRow({ ...PLAN, ...goal }, samples).reached).toBe(reached);
  });
});
