import { stemWord } from '../stem-word.ts';

/** Words that stand for the two sides of one question. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['accept', 'reject'],
  ['agree', 'disagree'],
  ['approve', 'disapprove'],
  ['allow', 'ban'],
  ['allow', 'forbid'],
  ['back', 'oppose'],
  ['better', 'worse'],
  ['confident', 'unconfident'],
  ['favour', 'oppose'],
  ['favour', 'unfavourable'],
  ['favour', 'against'],
  ['for', 'against'],
  ['good', 'bad'],
  ['good', 'poor'],
  ['happy', 'unhappy'],
  ['high', 'low'],
  ['higher', 'lower'],
  ['in', 'out'],
  ['increase', 'decrease'],
  ['increase', 'reduce'],
  ['important', 'unimportant'],
  ['keep', 'abolish'],
  ['keep', 'change'],
  ['keep', 'end'],
  ['keep', 'move'],
  ['keep', 'scrap'],
  ['legal', 'illegal'],
  ['legalise', 'ban'],
  ['like', 'dislike'],
  ['likely', 'unlikely'],
  ['more', 'fewer'],
  ['more', 'less'],
  ['optimistic', 'pessimistic'],
  ['positive', 'negative'],
  ['remain', 'leave'],
  ['remain', 'brexit'],
  ['right', 'wrong'],
  ['rise', 'fall'],
  ['satisfied', 'dissatisfied'],
  ['stay', 'leave'],
  ['stay', 'quit'],
  ['support', 'oppose'],
  ['support', 'against'],
  ['true', 'false'],
  ['trust', 'distrust'],
  ['well', 'badly'],
  ['yes', 'no'],
];

/** Stems of the words by which people oppose whatever it is. */
export const AGAINST: ReadonlySet<string> = new Set(['oppose', 'against', 'reject'].map(stemWord));

const OPPOSITES = new Map<string, Set<string>>();
for (const [one, other] of PAIRS) {
  add(stemWord(one), stemWord(other));
  add(stemWord(other), stemWord(one));
}

function add(from: string, to: string): void {
  OPPOSITES.set(from, (OPPOSITES.get(from) ?? new Set()).add(to));
}

const NONE: ReadonlySet<string> = new Set();

/** The stems of the words that say the opposite of a stem. */
export function oppositesOf(stem: string): ReadonlySet<string> {
  return OPPOSITES.get(stem) ?? NONE;
}
