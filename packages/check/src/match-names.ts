import { partyOf } from './lexicon/parties.ts';
import { contentStems, readAnswer } from './read-answer.ts';

/** Words of a lead that say nothing of who leads. */
const LEADING = new Set([
  'lead',
  'leading',
  'ahead',
  'over',
  'advantage',
  'margin',
  'vote',
  'voting',
  'win',
  'winning',
  'supporters',
  'side',
]);

/** What stands between the two sides of a lead, or after the first. */
const AHEAD_OF =
  /\s(?:over|ahead of|against|leads?|leading|led|beats?|beating|opens?|opened|holds?|holding)(?:\s|$)/;

/** The side that a lead names first: `Labour` of `Labour lead over the Tories`. */
export function leaderOf(response: string): string {
  return response.split(AHEAD_OF)[0] ?? response;
}

/** The side that a lead is measured against, where its words name it. */
export function rivalOf(response: string): string | null {
  const rival = response.split(AHEAD_OF)[1] ?? '';
  return /\p{Lu}/u.test(rival) || response.includes(' over ') ? rival || null : null;
}

/** True when an answer is for the side that `name` stands for: one party, or all words of the name. */
export function namesSide(response: string, name: string): boolean {
  const party = partyOf(stripLeading(name));
  if (party !== null && partyOf(response) !== null) return party === partyOf(response);
  const wanted = [...contentStems(stripLeading(name))];
  const { stems } = readAnswer(response);
  if (party !== null && [...contentStems(party)].every((stem) => stems.has(stem))) return true;
  return wanted.length > 0 && wanted.every((stem) => stems.has(stem));
}

function stripLeading(name: string): string {
  const words = name.split(/\s/).filter((word) => !LEADING.has(word.toLowerCase()));
  return words.join(' ');
}
