import { ROLES } from './lexicon/roles.ts';
import { descriptionKey } from './index-descriptions.ts';
import type { Person } from './list-people.ts';

/** Offices of which a story has many: the article before them ties them to nobody. */
const ANONYMOUS =
  /^(?:spokes(?:man|woman|person|persons)|sources?|insiders?|officials?|aides?|all(?:y|ies)|critics?|police|officer|woman|man|girl|boy|voter|resident|member|researchers|authors|report|memo|letter|review|ruling|judge?ment|document|editorial|leaflet|manifesto)$/;

/** What is known about the sentences before a description. */
export interface Surroundings {
  readonly people: readonly Person[];
  readonly text: string;
}

/**
 * The person whom `The Labour leader` stands for: whoever the article calls so, else the one person
 * whom the sentences before name, if they also name what the office belongs to.
 */
export function findBearer(
  printed: string,
  at: number,
  called: ReadonlyMap<string, readonly Person[]>,
  surroundings: () => Surroundings,
): Person | null {
  const key = descriptionKey(printed);
  const words = key.split(' ');
  if (!words.some((word) => ROLES.has(word)) || words.some((word) => ANONYMOUS.test(word))) {
    return null;
  }
  const bearers = called.get(key);
  if (bearers) return bearers.findLast((person) => person.at <= at) ?? bearers[0] ?? null;
  const { people, text } = surroundings();
  const owners = printed.split(/\s+/).filter((word, index) => index > 0 && /^\p{Lu}/u.test(word));
  const isTied = owners.every((word) => ROLES.has(word.toLowerCase()) || text.includes(word));
  return people.length === 1 && isTied ? (people[0] ?? null) : null;
}
