import type { Token } from '../../language/tokens.ts';
import { FINITE, type Words } from './words.ts';

const AGE_LINK = /^(?:aged|age|ages|over|under|between|above|below)$/;
const AGE_WORDS =
  /^(?:aged|age|ages|over|under|between|above|below|and|to|or|older|younger|years|old|up|plus|of|the|-|–|\+)$/;
const AGE_LOOSE = /^(?:and|to|or|of|the|over|under|-|–|above)$/;
const COMPLEMENT =
  /^(?:of|in|with|without|from|on|at|outside|inside|for|aged|across|under|over|between|like|above|below|past|against|around|near|beyond|among|north|south|east|west|unaffiliated|affiliated)$/;
const CLAUSE =
  /^(?!(?:during|including|excluding|being|regarding|according|following)$)(?:who|whose|that|opposed|able|unable|likely|unlikely|eligible|certain|born|\p{L}{2,15}ing)$/u;
const LONGEST_AGE = 9;
const LONGEST_COMPLEMENT = 12;
const LONGEST_CLAUSE = 16;
const MOST_ENDS = 4;

/** The end of `aged 18 to 24`, `over 65`, `between 35 and 54`; `from` where no age stands. */
export function ageEnd({ tokens }: Words, from: number): number {
  if (!AGE_LINK.test(tokens[from]?.lower ?? '')) return from;
  let at = from;
  let numbers = 0;
  for (; at < tokens.length && at - from < LONGEST_AGE; at += 1) {
    const { number, lower } = tokens[at]!;
    if (number ? !/^(?:age|number|date)$/.test(number.form) : !AGE_WORDS.test(lower)) break;
    if (number) numbers += 1;
  }
  while (at > from && AGE_LOOSE.test(tokens[at - 1]!.lower)) {
    const orOver = /^(?:over|above|under)$/.test(tokens[at - 1]!.lower);
    if (orOver && /^(?:and|or)$/.test(tokens[at - 2]?.lower ?? '')) break;
    at -= 1;
  }
  return numbers > 0 ? at : from;
}

/** True for a word that can go on describing people: `in Scotland`, `with children`. */
export function startsComplement(token: Token | undefined): boolean {
  return token !== undefined && COMPLEMENT.test(token.lower);
}

/** The end of a phrase with a preposition that starts at `from`. */
export function complementEnd({ tokens, isFigure }: Words, from: number): number {
  let at = from + 1;
  for (; at < tokens.length && at - from <= LONGEST_COMPLEMENT; at += 1) {
    const { kind, text, wordClass, lower, capital } = tokens[at]!;
    if (isFigure(at) || (kind === 'mark' && !/^[-‑&/’'£$€]$/.test(text))) break;
    if (/^(?:relative|conjunction|negation|pronoun)$/.test(wordClass)) {
      if (lower === 'and' && tokens[at + 1]?.wordClass === 'name') continue;
      break;
    }
    if (FINITE.has(wordClass) && !/^(?:leave|remain|work|need|support)$/.test(lower)) break;
    if (wordClass === 'past-verb' && !capital && at - from > 1) break;
  }
  const isLoose = /^(?:preposition|adverb|determiner|conjunction)$/;
  while (at > from + 1 && isLoose.test(tokens[at - 1]!.wordClass)) at -= 1;
  return at;
}

/** True for a word that begins a clause about people: `who voted Leave`, `backing the plan`. */
export function startsClause(token: Token | undefined): boolean {
  return token !== undefined && CLAUSE.test(token.lower);
}

/** Where a clause that describes people may end: before a verb of its host, or at a mark. */
export function clauseEnds({ tokens, isFigure }: Words, from: number): number[] {
  const ends: number[] = [];
  let verbs = tokens[from]!.lower.endsWith('ing') ? 1 : 0;
  let at = from + 1;
  for (; at < tokens.length && at - from <= LONGEST_CLAUSE; at += 1) {
    const { kind, text, wordClass, capital } = tokens[at]!;
    if (isFigure(at) || (kind === 'mark' && !/^[-‑&/’'£$€“”"]$/.test(text))) break;
    if (!FINITE.has(wordClass) && !(wordClass === 'past-verb' && !capital)) continue;
    const { wordClass: before, lower } = tokens[at - 1]!;
    if (FINITE.has(before) || before === 'negation' || lower === 'to') continue;
    verbs += 1;
    if (verbs > 1 && at - from > 1) ends.push(at);
  }
  if (at - from > 1) ends.push(at);
  return ends.slice(0, MOST_ENDS);
}
