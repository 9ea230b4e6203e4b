import type { Line } from '../line.ts';
import type { Phrase } from '../people/phrase.ts';
import { boundsAfter, boundsBefore, isForeseen } from './bounds.ts';
import type { AnswerPlace } from './place.ts';

/** Loose words between an answer and the number after it. */
const LOOSE =
  /^(?:preposition|adverb|conjunction|determiner|comma|dash|auxiliary|level|stop|mark|direction|open|quote|negation)$/;
const LOOSE_START = /^(?:conjunction|comma|dash|determiner|mark|close|quote|stop)$/;
const PREDICATE = /^(?:level|auxiliary|direction|leading)$/;
const LONGEST = 40;
/** Tokens after a number within which its people start. */
const PEOPLE_WITHIN = 8;
/** Tokens between a number and what it shares with others. */
const REACH = 120;

/** Every place of the sentence that may hold the answer of the figure at `at`. */
export function findPlaces(
  line: Line,
  at: number,
  phrases: readonly Phrase[],
  shared: readonly AnswerPlace[],
): AnswerPlace[] {
  const places = new Map<string, AnswerPlace>();
  const near = shared.filter(({ start, end }) => end > at - REACH && start < at + REACH);
  for (const place of [...placesAfter(line, at, phrases), ...placesBefore(line, at), ...near]) {
    const { start, end } = place;
    const isSound = end > start && end - start <= LONGEST && !(start <= at && at < end);
    const key = `${start}-${end}`;
    if (isSound && !places.has(key)) places.set(key, place);
  }
  return [...places.values()];
}

/** Words after the number, and after the people it is a share of. */
function placesAfter(line: Line, at: number, phrases: readonly Phrase[]): AnswerPlace[] {
  const { tokens, figuresAt } = line;
  let from = at + 1;
  while (tokens[from] && /^(?:close|quote)$/.test(tokens[from]!.wordClass)) from += 1;
  const places: AnswerPlace[] = [];
  const add = (start: number, via: AnswerPlace['via']) => {
    for (const { at: end, by } of boundsAfter(line, start)) {
      places.push({ start, end, via, bound: by });
    }
  };
  if (from < tokens.length) add(from, 'after');
  const next = figuresAt.find((figure) => figure > at) ?? tokens.length;
  for (const { start, end } of phrases) {
    const isNear = start >= at && start <= at + PEOPLE_WITHIN && end <= next;
    if (isNear && end < tokens.length) add(end, 'after-people');
  }
  return places;
}

/** Words before the number, whole and up to their first verb. */
function placesBefore(line: Line, at: number): AnswerPlace[] {
  const { tokens, figuresAt } = line;
  let until = at;
  while (until > 0 && LOOSE.test(tokens[until - 1]!.wordClass) && !isForeseen(tokens, until - 1))
    until -= 1;
  if (until === 0 || figuresAt.includes(until - 1)) return [];
  return boundsBefore(line, until).flatMap(({ at: bound, by }) => {
    let start = bound;
    while (start < until && LOOSE_START.test(tokens[start]!.wordClass)) start += 1;
    const places: AnswerPlace[] = [{ start, end: until, via: 'before', bound: by }];
    const inner = tokens.slice(start + 1, until);
    const verb = inner.findIndex(({ wordClass }) => PREDICATE.test(wordClass));
    if (verb >= 0) places.push({ start, end: start + 1 + verb, via: 'subject', bound: by });
    return places;
  });
}
