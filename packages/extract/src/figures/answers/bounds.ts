import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-class.ts';
import type { Line } from '../line.ts';

/** A place where a run of words may end or start, and by what. */
export interface Bound {
  readonly at: number;
  readonly by: string;
}

const LEADS_IN = /^(?:preposition|conjunction|adverb|determiner|comma|dash|open|mark|direction)$/;
/** Tokens from where a run starts, or ends, within which its other end is looked for. */
const REACH = 48;

/** Where the run of words from `from` on may end, the nearest first, each kind once. */
export function boundsAfter({ tokens, figuresAt }: Line, from: number): Bound[] {
  const next = figuresAt.find((index) => index >= from) ?? tokens.length;
  let hard = next;
  if (next < tokens.length) {
    while (
      hard > from &&
      LEADS_IN.test(tokens[hard - 1]!.wordClass) &&
      !isForeseen(tokens, hard - 1)
    )
      hard -= 1;
  }
  const last = Math.min(hard, from + REACH);
  const bounds: Bound[] = [];
  const seen = new Set<string>();
  const open = tokens[from]?.bracketed ?? false;
  for (let at = from + 1; at < last; at += 1) {
    const token = tokens[at]!;
    if (open && token.text === ')') {
      hard = at;
      break;
    }
    const by = isForeseen(tokens, at) ? null : endBy(token, at === from + 1);
    if (by === null || seen.has(by)) continue;
    // `U.S`, `Nos.1`: a full stop inside a word.
    if (token.text === '.' && token.span.end === tokens[at + 1]?.span.start) continue;
    seen.add(by);
    bounds.push({ at, by });
  }
  if (hard > from) bounds.push({ at: hard, by: next < tokens.length ? 'figure' : 'end' });
  return bounds;
}

/** Where the run of words that ends before `until` may start, the nearest first. */
export function boundsBefore({ tokens, figuresAt }: Line, until: number): Bound[] {
  const previous = figuresAt.findLast((index) => index < until) ?? -1;
  const bounds: Bound[] = [];
  const seen = new Set<string>();
  for (let at = until - 2; at > Math.max(previous, until - REACH); at -= 1) {
    const by = startBy(tokens[at]!);
    if (by === null || seen.has(by)) continue;
    seen.add(by);
    bounds.push({ at: at + 1, by });
  }
  if (previous + 1 < until)
    bounds.push({ at: previous + 1, by: previous < 0 ? 'start' : 'figure' });
  return bounds;
}

const FORESEES = /^(?:to|will|would|should|could|may|might|must|can|won't|wouldn't)$/;
const MEASURES = /^(?:by|to|from|at|on|in)$/;

/** `expect prices to rise`: what people foresee or want is answered, and moves no number. */
export function isForeseen(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.wordClass !== 'direction' || !FORESEES.test(tokens[at - 1]?.lower ?? ''))
    return false;
  const next = tokens[at + 1];
  return !next || (next.kind !== 'number' && !MEASURES.test(next.lower));
}

/** What ends a run of words, by class. */
const ENDS: Readonly<Partial<Record<WordClass, string>>> = {
  comma: 'comma',
  dash: 'dash',
  open: 'open',
  stop: 'stop',
  quote: 'quote',
  time: 'time',
  preposition: 'preposition',
  direction: 'level',
  level: 'level',
};

/** What starts a run of words, by class. */
const STARTS: Readonly<Partial<Record<WordClass, string>>> = {
  comma: 'comma',
  dash: 'dash',
  close: 'close',
  stop: 'stop',
  quote: 'quote',
  preposition: 'preposition',
  relative: 'relative',
  level: 'verb',
  auxiliary: 'verb',
  'reporting-verb': 'verb',
};

function endBy(token: Token, isSecond: boolean): string | null {
  const { wordClass, lower } = token;
  if (wordClass === 'conjunction') return joinedBy(token);
  if (wordClass === 'relative') return lower === 'that' ? null : 'relative';
  if (wordClass === 'auxiliary') return isSecond ? null : 'auxiliary';
  return ENDS[wordClass] ?? null;
}

function startBy(token: Token): string | null {
  const { wordClass } = token;
  return wordClass === 'conjunction' ? joinedBy(token) : (STARTS[wordClass] ?? null);
}

function joinedBy({ lower }: Token): string {
  return lower === 'and' || lower === 'or' ? 'and' : 'conjunction';
}
