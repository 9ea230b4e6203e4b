import { chooseReadings } from './choose-readings.ts';
import type { MentionRule, NumberExpression } from './rule.ts';
import { readLeftovers } from './read-leftovers.ts';
import { readPlaces } from './read-places.ts';
import { mentionRules } from './rules/index.ts';
import { findPlaces } from './scan/find-places.ts';

/**
 * Finds every numeric expression of a text, in order, none overlapping another. Where several rules
 * read the same place the longest reading wins, then the higher precedence, then the name.
 */
export function readNumbers(
  text: string,
  rules: readonly MentionRule[] = mentionRules,
): NumberExpression[] {
  const { places, starts } = findPlaces(text);
  const chosen = chooseReadings(readPlaces(places, rules));
  return readLeftovers(text, starts, chosen, rules);
}
