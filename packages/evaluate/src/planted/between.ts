import type { Random } from './seed-random.ts';

/** From `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random.next() * (high - low + 1));
}

export function twice<Item>(make: () => Item): Item[] {
  return [make(), make()];
}
