import type { Token } from '../../language/tokens.ts';
import type { Kind } from './kind.ts';

/** Corrects the kind of a number where the words beside it leave no doubt. */
export function settleKind(tokens: readonly Token[], at: number, kind: Kind | null): Kind | null {
  if (kind === null || countsSeats(tokens, at)) return null;
  if (kind.measure === 'net' || !isNet(tokens, at)) return kind;
  const sign = MINUS.test(tokens[at - 1]?.lower ?? '') ? -1 : 1;
  return { measure: 'net', wave: kind.wave, sign };
}

/** `48 per cent (62 seats)`. */
function countsSeats(tokens: readonly Token[], at: number): boolean {
  const isPlain = tokens[at]?.number?.form === 'number';
  return isPlain && /^(?:seats?|mps)$/.test(tokens[at + 1]?.lower ?? '');
}

const MINUS = /^(?:minus|negative|[-−–])$/;
/** `net trust score of 33`, `net support 47 points`, `a net −9%`; but `net approval fell 6 points`. */
const NET =
  /\bnet (?:(?!up|down|by|over|rose|fell|gain|loss|change|swing)[\p{L}’'-]+ ){0,4}?(?:(?:of|at|is|was|stands at|stood at|to|now|just|only|about|a|plus|minus|negative|[-−–+]) ){0,4}$/u;
/** Words before a number in which it may be called net. */
const REACH = 9;

function isNet(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at).map(({ lower }) => lower);
  return NET.test(`${before.join(' ')} `);
}
