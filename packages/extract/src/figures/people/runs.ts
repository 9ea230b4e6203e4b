import type { Token } from '../../language/tokens.ts';
import type { Phrase } from './phrase.ts';

/** Figures that follow each other with little between them: `52% and 54%`, `68% compared with 29%`. */
export interface Run {
  /** Token of the first figure. */
  readonly start: number;
  /** Which of its figures this one is, from 0. */
  readonly index: number;
  readonly size: number;
  /** Token after the figure before the run; 0 where there is none. */
  readonly from: number;
}

const LINK =
  /^(?:preposition|conjunction|comma|dash|adverb|determiner|open|close|number|mark|level|auxiliary)$/;
const LINKS = /^(?:compared|respectively|pct|percent|points|vs?|cf|down|up|drop|rise|fall)$/;
const LONGEST_LINK = 5;

export function runOf(tokens: readonly Token[], figuresAt: readonly number[], at: number): Run {
  const own = figuresAt.indexOf(at);
  let first = own;
  while (first > 0 && isLinked(tokens, figuresAt[first - 1]!, figuresAt[first]!)) first -= 1;
  let last = own;
  while (last + 1 < figuresAt.length && isLinked(tokens, figuresAt[last]!, figuresAt[last + 1]!)) {
    last += 1;
  }
  const before = figuresAt[first - 1];
  const from = before === undefined ? 0 : before + 1;
  return { start: figuresAt[first]!, index: own - first, size: last - first + 1, from };
}

function isLinked(tokens: readonly Token[], a: number, b: number): boolean {
  if (b - a - 1 > LONGEST_LINK) return false;
  for (let at = a + 1; at < b; at += 1) {
    const { wordClass, lower } = tokens[at]!;
    const afterShort = lower === '.' && /^(?:vs?|cf)$/.test(tokens[at - 1]!.lower);
    if (!LINK.test(wordClass) && !LINKS.test(lower) && !afterShort) return false;
  }
  return true;
}

/** Heads of the phrases that stand between the figure before a run and the run, in order. */
export function headsOfRun(phrases: readonly Phrase[], { from, start }: Run): number[] {
  const heads = new Set<number>();
  for (const { start: begin, end, head, shape } of phrases) {
    if (begin >= from && end <= start && /^(?:head|age|place|name)$/.test(shape)) heads.add(head);
  }
  return [...heads].toSorted((a, b) => a - b);
}
