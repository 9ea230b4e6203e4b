import type { SubgroupDimension } from '@topline/model';
import { EVERYBODY, NEUTRAL, PLACES } from '../language/lexicon/people.ts';
import { DIMENSIONS, NAMED_CAMP } from './lexicon/dimensions.ts';

export interface Subgroup {
  readonly name: string;
  readonly dimension: SubgroupDimension;
}

/**
 * The part of a sample that printed words name; `null` for words that name all respondents. A place
 * narrows the sample only where the poll's own population is printed and names another.
 */
export function readSubgroup(printed: string, population: string | null): Subgroup | null {
  const name = printed.replace(/^(?:the|all|all the|of)\s+/i, '');
  const words = name.toLowerCase().split(/[\s-]+/);
  if (population && population.toLowerCase().endsWith(name.toLowerCase())) return null;
  const everybody = words.every(
    (word) => EVERYBODY.has(word) || NEUTRAL.has(word) || PLACES.has(word),
  );
  if (everybody) return null;
  return { name, dimension: dimensionOf(name) };
}

function dimensionOf(name: string): SubgroupDimension {
  const found = DIMENSIONS.find(([, pattern]) => pattern.test(name));
  if (found) return found[0];
  return NAMED_CAMP.test(name) ? 'party' : 'other';
}
