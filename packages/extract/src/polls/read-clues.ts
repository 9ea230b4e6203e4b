import type { PollClue, PollRule } from './rule.ts';
import { ANSWERING_WORDS, ASKING_WORDS, MARGIN_WORDS } from './lexicon/asking-words.ts';
import { nameEndsAt } from './name-ends.ts';
import { placesOf, scanWords, type WordScan } from './scan-words.ts';

/** How far before its word the name of a match may start, in characters. */
const REACH = 200;

/** Every clue that the rules find in a text, in order; of two that overlap the longer stays. */
export function readClues(
  text: string,
  rules: readonly PollRule[],
  scan: WordScan = scanText(text, rules),
): PollClue[] {
  const names = new Map<number, readonly number[]>();
  const endsAt = (at: number) => {
    const known = names.get(at);
    if (known) return known;
    const ends = nameEndsAt(text, at);
    names.set(at, ends);
    return ends;
  };
  const found = rules.flatMap((rule) => applyRule(rule, text, scan, endsAt)).toSorted(longestFirst);
  const taken = new Map<PollClue['field'], Uint8Array>();
  const kept: PollClue[] = [];
  for (const clue of found) {
    const { start, end } = clue.span;
    const places = taken.get(clue.field) ?? new Uint8Array(text.length);
    taken.set(clue.field, places);
    if (places[start] === 1 || places[end - 1] === 1) continue;
    places.fill(1, start, end);
    kept.push(clue);
  }
  return kept.toSorted((a, b) => a.span.start - b.span.start);
}

/** Goes through a text for everything that a poll is read from. */
export function scanText(text: string, rules: readonly PollRule[]): WordScan {
  return scanWords(text, wordsOf(rules));
}

const wanted = new WeakMap<readonly PollRule[], ReadonlySet<string>>();

function wordsOf(rules: readonly PollRule[]): ReadonlySet<string> {
  const known = wanted.get(rules);
  if (known) return known;
  const words = new Set([
    ...rules.flatMap((rule) => rule.words),
    ...ASKING_WORDS,
    ...ANSWERING_WORDS,
    ...MARGIN_WORDS,
  ]);
  wanted.set(rules, words);
  return words;
}

function applyRule(
  rule: PollRule,
  text: string,
  scan: WordScan,
  endsAt: (at: number) => readonly number[],
): PollClue[] {
  const clues: PollClue[] = [];
  let end = 0;
  for (const start of startsOf(rule, scan)) {
    if (start < end) continue;
    const match = rule.readAt(text, start, () => endsAt(start));
    if (!match) continue;
    end = match.end;
    clues.push({ field: rule.field, span: match.span, rule: rule.name });
  }
  return clues;
}

function startsOf({ words, startsWith }: PollRule, { places, names }: WordScan): readonly number[] {
  if (words.length === 0) return names;
  const sorted = placesOf(words, places);
  return startsWith === 'word' ? sorted : namesBefore(sorted, names);
}

/** The names that start within reach of one of the places after them. */
function namesBefore(sorted: readonly number[], names: readonly number[]): number[] {
  const near: number[] = [];
  let next = 0;
  for (const name of names) {
    while (next < sorted.length && sorted[next]! <= name) next += 1;
    if (next === sorted.length) break;
    if (sorted[next]! - name <= REACH) near.push(name);
  }
  return near;
}

function longestFirst(a: PollClue, b: PollClue): number {
  return (
    b.span.end - b.span.start - (a.span.end - a.span.start) ||
    a.span.start - b.span.start ||
    (a.rule < b.rule ? -1 : 1)
  );
}
