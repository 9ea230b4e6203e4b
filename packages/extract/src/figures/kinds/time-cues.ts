import type { Token } from '../../language/tokens.ts';

const PAST = 1;
const NOW = 2;
const DATE = 3;
const YEAR = 4;
const SINCE = 5;

const PAST_WORDS = new Set(
  'ago earlier previous previously prior then formerly once originally preceding initially before former'.split(
    ' ',
  ),
);
const NOW_WORDS = new Set('now today currently latest new this current still yesterday'.split(' '));
const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring autumn summer winter'.split(
    ' ',
  ),
);
const PERIODS = new Set(
  "year month week quarter poll survey wave time election decade day night edition year's month's week's spring autumn summer winter monday tuesday wednesday thursday friday saturday sunday".split(
    ' ',
  ),
);

/** What time the token at `index` tells of; 0 for none. */
export function timeOf(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (!token) return 0;
  const { lower, number, capital } = token;
  if (number) {
    if (number.form === 'date') return /^\d{4}$/.test(lower) ? YEAR : DATE;
    if (number.form === 'identifier' && /^(?:19|20)\d\d$/.test(lower)) return YEAR;
    return 0;
  }
  if (lower === 'since') return SINCE;
  if (PAST_WORDS.has(lower)) return PAST;
  if (NOW_WORDS.has(lower)) return NOW;
  if (lower === 'last' || lower === 'past')
    return isPeriod(tokens[index + 1]) || isPeriod(tokens[index + 2]) ? PAST : 0;
  if (MONTHS.has(lower)) return capital || !/^(?:may|march)$/.test(lower) ? DATE : 0;
  return 0;
}

function isPeriod(token: Token | undefined): boolean {
  return token !== undefined && PERIODS.has(token.lower);
}

/** The first time told of after a number, before the next one or the end of the clause. */
export function timeBehind(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < Math.min(tokens.length, at + 16); index += 1) {
    const { wordClass, number, lower } = tokens[index]!;
    const time = timeOf(tokens, index);
    if (time !== 0) return time;
    if ((number && isLevel(number.form)) || wordClass === 'stop' || wordClass === 'dash') return 0;
    if (BREAKS.has(lower) && index > at + 1) return 0;
  }
  return 0;
}

const BREAKS = new Set([
  'while',
  'whereas',
  'but',
  'compared',
  'and',
  'to',
  'from',
  'against',
  'versus',
  'than',
  'up',
  'down',
]);

function isLevel(form: string): boolean {
  return form === 'percent' || form === 'fraction' || form === 'ratio' || form === 'points';
}

/** The last time told of between two places. */
export function timeBetween(tokens: readonly Token[], from: number, until: number): number {
  for (let index = until - 1; index > from; index -= 1) {
    const time = timeOf(tokens, index);
    if (time !== 0) return time;
    if (tokens[index]!.wordClass === 'stop') return 0;
  }
  return 0;
}

/** The first time told of in a sentence before a place. */
export function timeOpening(tokens: readonly Token[], until: number): number {
  for (let index = 0; index < Math.min(until, 8); index += 1) {
    const time = timeOf(tokens, index);
    if (time !== 0) return time;
    if (tokens[index]!.number) return 0;
  }
  return 0;
}
