import type { SubgroupDimension } from '@topline/model';
import { EVERYBODY, NEUTRAL, PARTY_OF_THE_NATION, PLACES } from '../language/lexicon/people.ts';
import { isPlace, isRegionName } from '../language/lexicon/places.ts';
import { DIMENSIONS, NAMED_CAMP } from './lexicon/dimensions.ts';

export interface Subgroup {
  readonly name: string;
  readonly dimension: SubgroupDimension;
}

/** `612 women`: how many were asked is no part of who they are. */
const COUNT = /^(?:\d{2,3}|\d{1,3},\d{3}) (?!(?:to|and|or|plus|year|something)\b)(?=\p{L})/iu;

/**
 * The part of a sample that printed words name; `null` for words that name all respondents: general
 * words, the poll's own population, or the one nation that the article's shares are of.
 */
export function readSubgroup(
  printed: string,
  poll: { population: string | null; geography: string | null },
  manyNations: boolean,
): Subgroup | null {
  const name = printed
    .replace(/^(?:(?:the|all|of|many|most|some|few|other|both|more|fewer)\s+){1,3}/i, '')
    .replace(COUNT, '');
  const lower = name.toLowerCase();
  const { population, geography } = poll;
  if (population && population.toLowerCase().endsWith(lower)) return null;
  if (PARTY_OF_THE_NATION.test(name)) return { name, dimension: dimensionOf(name) };
  if (isEverybody(lower)) return null;
  if (!isNation(lower)) return { name, dimension: dimensionOf(name) };
  const own = geography !== null && lower.includes(geography.toLowerCase());
  if (!own && isRegion(lower)) return { name, dimension: 'region' };
  return own || !manyNations ? null : { name, dimension: 'nation' };
}

/** True for words that name a nation or place and nothing narrower: `Germans`, `adults in Texas`. */
export function isNation(lower: string): boolean {
  if (isPlace(lower)) return true;
  const words = lower.split(/[\s-]+/);
  return (
    words.every((word) => EVERYBODY.has(word) || NEUTRAL.has(word) || isPlaceWord(word)) &&
    words.some(isPlaceWord)
  );
}

/** `Sri Lankans`, `Kiwis`; other plurals in -ans are people of a creed or trade. */
const DEMONYM =
  /^(?!(?:republic|christi|anglic|luther|politici|physici|music|musici|vegetari|veter|libertari|partis|civili|histori|technici|guardi|lesbi|presbyteri|statistici|hispan|librari|centrist)ans$)[\p{L}]{3,}(?:ians|icans|ans|kiwis|nzers|brits|aussies|landers)$|^(?:kiwis|nzers|brits|aussies|poles|swedes|danes|turks|greeks|scots|lankans|filipinos)$/u;

const ONE_NATION: readonly (readonly [RegExp, string])[] = [
  [/\b(?:america\w*|u\.?s\.?a?|united states)(?=\W|$)/, 'us'],
  [/\b(?:brit\w*|uk|u\.k\.|united kingdom)(?=\W|$)/, 'uk'],
  [/\bscot\w*/, 'scotland'],
  [/\b(?:wales|welsh)\b/, 'wales'],
  [/\b(?:france|french)\b/, 'france'],
  [/\b(?:netherlands|dutch)\b/, 'netherlands'],
  [/\b(?:spain|spanish|spaniards)\b/, 'spain'],
  [/\b(?:new zealand\w*|nzers?|kiwis?)\b/, 'new zealand'],
];

/** One key for all names of a nation and its people: `American adults`, `the US` → `us`. */
export function nationKey(lower: string): string {
  const known = ONE_NATION.find(([pattern]) => pattern.test(lower));
  const word = lower.split(/[\s-]+/).find(isPlaceWord) ?? lower;
  return known ? known[1] : word.slice(0, 5);
}

/** `respondents in Quebec`, `Quebec`; a population that is all of a region comes as its own. */
function isRegion(lower: string): boolean {
  return isRegionName(lower) || isRegionName(lower.replace(/^.* in /, ''));
}

function isEverybody(lower: string): boolean {
  return lower.split(/[\s-]+/).every((word) => EVERYBODY.has(word) || NEUTRAL.has(word));
}

function isPlaceWord(word: string): boolean {
  return PLACES.has(word) || isPlace(word) || DEMONYM.test(word);
}

function dimensionOf(name: string): SubgroupDimension {
  const found = DIMENSIONS.find(([, pattern]) => pattern.test(name));
  if (found) return found[0];
  return NAMED_CAMP.test(name) ? 'party' : 'other';
}
