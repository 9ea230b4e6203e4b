import { describe, expect, test } from 'vitest';
import { runRounds } from './run-rounds.ts';

/** Two parties of 10 ms each on a clock of their own. */
function arrange() {
  const calls: string[] = [];
  let now = 0;
  const party = (name: string) => async () => {
    calls.push(name);
    now += 10;
    return { ms: calls.length };
  };
  return { calls, clock: () => now, parties: { a: party('a'), b: party('b') } };
}

describe('rounds', () => {
  test('let the parties take turns', async () => {
    const { parties, clock, calls } = arrange();
    const samples = await runRounds({ parties, budget: 60 }, Infinity, clock);
    expect(calls.join('')).toBe('ababab');
    expect(samples.get('b')).toEqual([{ ms: 2 }, { ms: 4 }, { ms: 6 }]);
  });

  test('end before the budget or the deadline is overrun, but never before the first', async () => {
    const { parties, clock, calls } = arrange();
    await runRounds({ parties, budget: 59 }, Infinity, clock);
    expect(calls.join('')).toBe('abab');
    await runRounds({ parties, budget: 1000 }, clock() + 40, clock);
    expect(calls.join('')).toBe('abababab');
    await runRounds({ parties, budget: 0 }, 0, clock);
    expect(calls.join('')).toBe('ababababab');
  });

  test('drop the first of more than three, which warms up; and there are no more than 15', async () => {
    const { parties, clock } = arrange();
    const samples = await runRounds({ parties, budget: 1e9 }, Infinity, clock);
    expect(samples.get('a')).toHaveLength(14);
    expect(samples.get('a')?.[0]).toEqual({ ms: 3 });
  });
});
