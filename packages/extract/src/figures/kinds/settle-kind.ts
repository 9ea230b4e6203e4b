import type { Token } from '../../language/tokens.ts';
import type { Kind } from './kind.ts';
import { stepOfMove } from './move-cues.ts';
import { timeOf } from './time-cues.ts';

/** Corrects the kind of a number where the words beside it leave no doubt. */
export function settleKind(tokens: readonly Token[], at: number, kind: Kind | null): Kind | null {
  if (kind === null || countsSeats(tokens, at)) return null;
  const { wave } = kind;
  if (kind.measure !== 'net' && isNet(tokens, at)) {
    const sign = MINUS.test(tokens[at - 1]?.lower ?? '') ? -1 : 1;
    return { measure: 'net', wave, sign };
  }
  if (kind.measure !== 'share') return kind;
  if (isLead(tokens, at)) return { measure: 'lead', wave, sign: 1 };
  return { ...kind, wave: waveOfMove(tokens, at) ?? wave };
}

/** `a 4% lead`, `an eight-point national lead`; not `40% lead busy lives`, `a 53 to 47-point lead`. */
function isLead(tokens: readonly Token[], at: number): boolean {
  const { number } = tokens[at]!;
  const isOfSomebody = /^(?:determiner|pronoun)$/.test(tokens[at - 1]?.wordClass ?? '');
  const isSecond = /^(?:to|[-–—])$/.test(tokens[at - 1]?.lower ?? '');
  if (isSecond || (number?.form !== 'points' && !isOfSomebody)) return false;
  return tokens.slice(at + 1, at + 3).some(({ lower }) => /^(?:lead|advantage|edge)$/.test(lower));
}

/** `from 41 per cent in May to 48 per cent`: the wave of either, where only time parts them. */
function waveOfMove(tokens: readonly Token[], at: number): Kind['wave'] | null {
  const step = stepOfMove(tokens, at);
  if (step === 0 || step > 4) return null;
  const isFirst = step === 1 || step === 3;
  const other = isFirst
    ? tokens.findIndex((token, index) => index > at && isValue(token))
    : tokens.findLastIndex((token, index) => index < at && isValue(token));
  const [from, until] = isFirst ? [at, other] : [other, at];
  const before = tokens.slice(Math.max(0, from - RANGE_WITHIN), from);
  if (before.some(({ lower }) => RANGE.test(lower))) return null;
  if (!tokens.slice(from + 1, until).every(isOfTime)) return null;
  return step === 1 || step === 4 ? 'previous' : 'current';
}

function isValue({ number }: Token): boolean {
  return number !== null && number.form !== 'date';
}

/** `ranging from 11% to 17%`: no move. */
const RANGE = /^(?:rang(?:e[sd]?|ing)|anywhere|anything|var(?:y|ies|ied|ying)|between)$/;
const RANGE_WITHIN = 5;
const OF_TIME =
  /^(?:to|from|in|at|on|over|just|only|about|around|the|a|an|its|year|month|week|years|months|weeks|decade|election|poll|survey|wave|quarter|ago|earlier|before|last|previous|next|same|then|now|per|cent|percent|points?|,|two|three|four|five|six|seven|eight|nine|ten)$/;

function isOfTime(token: Token, index: number, run: readonly Token[]): boolean {
  return OF_TIME.test(token.lower) || timeOf(run, index) !== 0;
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
