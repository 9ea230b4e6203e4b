import type { Token } from '../../language/tokens.ts';

/** How a figure follows the one before it in its sentence. */
export const LINKS = {
  none: 0,
  far: 1,
  /** `52% to 41%`, `52%-41%`. */
  pair: 2,
  /** `up from 41%`, `after 41%`. */
  from: 3,
  /** `compared with 41%`, `against 41%`. */
  compared: 4,
  /** `while 41%`, `but 41%`. */
  but: 5,
  /** `and 41%`, `, 41%`. */
  and: 6,
} as const;

const LONGEST = 12;
const FAR = 5;

export function linkOf(tokens: readonly Token[], figuresAt: readonly number[], at: number): number {
  const before = figuresAt[figuresAt.indexOf(at) - 1];
  if (before === undefined) return LINKS.none;
  if (at - before > LONGEST) return LINKS.far;
  const gap = tokens.slice(before + 1, at);
  const has = (pattern: RegExp) => gap.some(({ lower }) => pattern.test(lower));
  if (has(/^(?:while|whilst|but|whereas|although|though|;)$/)) return LINKS.but;
  if (has(/^(?:compared|versus|vs?|cf|against|than|contrast|vis-a-vis)$/)) return LINKS.compared;
  if (gap.length > FAR && !has(/^(?:and|,)$/)) return LINKS.far;
  if (has(/^(?:from)$/)) return LINKS.from;
  if (has(/^(?:to|-|–|—)$/) && gap.length < FAR) return LINKS.pair;
  return has(/^(?:and|,|or)$/) ? LINKS.and : LINKS.far;
}

const TIME_WITHIN = 4;

/** True where a time stands right after the number: `41% in May`, `41 per cent nine years ago`. */
export function hasTimeAfter(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index <= Math.min(at + TIME_WITHIN, tokens.length - 1); index += 1) {
    const { wordClass, number } = tokens[index]!;
    if (wordClass === 'time' || number?.form === 'date') return true;
    if (number || /^(?:comma|stop|close|conjunction|people|auxiliary)$/.test(wordClass))
      return false;
  }
  return false;
}

/** What stands between two places, the strongest: 0 nothing, to 5, another sentence part. */
export function barrierBetween(tokens: readonly Token[], from: number, until: number): number {
  let barrier = 0;
  for (let index = from; index < until; index += 1) {
    const { wordClass, lower } = tokens[index]!;
    if (wordClass === 'stop') return 5;
    if (/^(?:while|whilst|but|whereas|although|though|than|compared)$/.test(lower)) barrier = 4;
    else if (wordClass === 'conjunction') barrier = Math.max(barrier, 3);
    else if (wordClass === 'relative') barrier = Math.max(barrier, 2);
    else if (/^(?:comma|dash)$/.test(wordClass)) barrier = Math.max(barrier, 1);
  }
  return barrier;
}
