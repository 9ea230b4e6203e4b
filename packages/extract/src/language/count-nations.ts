import { isNationName } from './lexicon/places.ts';

const CAPITALISED = /(?<!\p{L})\p{Lu}\p{L}{3,}/gu;

/** How many nations an article names, in steps: 0 for one or none, 1 for two, 2 to five, 3 for more. */
export function countNations(text: string): number {
  const words = new Set(text.match(CAPITALISED));
  const count = [...words].filter(isNationName).length;
  if (count <= 1) return 0;
  if (count === 2) return 1;
  return count <= 5 ? 2 : 3;
}
