import { codeOf } from '../../language/class-code.ts';
import type { Token } from '../../language/tokens.ts';
import { lemmaOf } from '../../language/lemma.ts';
import type { WordClass } from '../../language/word-class.ts';
import { DIRECTIONS } from '../lexicon/directions.ts';

/** The class of the first verb after a number, before the next one. */
export function verbAfter(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < tokens.length && index < at + 14; index += 1) {
    const { wordClass, number } = tokens[index]!;
    if (number || wordClass === 'stop') break;
    if (VERBS.has(wordClass)) return codeOf(wordClass);
  }
  return 0;
}

const VERBS = new Set<WordClass>([
  'opinion-verb',
  'reporting-verb',
  'auxiliary',
  'past-verb',
  'level',
  'leading',
  'direction',
]);

/** Whether people stand right after a number, near it, or nowhere in reach. */
export function peopleNear(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < Math.min(tokens.length, at + 7); index += 1) {
    if (tokens[index]!.wordClass === 'people') return 1;
    if (tokens[index]!.number) break;
  }
  for (let index = Math.max(0, at - 8); index < at; index += 1) {
    if (tokens[index]!.wordClass === 'people') return 2;
  }
  return 0;
}

/** The first word of time after a number, before the next one. */
export function timeAfter(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < Math.min(tokens.length, at + 9); index += 1) {
    const { wordClass, number, id } = tokens[index]!;
    if (wordClass === 'time') return id;
    if (number && /^(?:date|identifier)$/.test(number.form)) return id;
    if (number && number.form !== 'number') break;
    if (wordClass === 'stop' || (wordClass === 'comma' && index > at + 3)) break;
  }
  return 0;
}

/** The small word that leads to a number, past those that qualify it. */
export function leadIn(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  while (index > 0 && at - index < 5 && /^(?:adverb|determiner)$/.test(tokens[index]!.wordClass))
    index -= 1;
  return tokens[index]?.id ?? 1;
}

/** The word of time in the opening of a sentence. */
export function openingTime(tokens: readonly Token[], at: number): number {
  for (let index = 0; index < Math.min(at, 6); index += 1) {
    const { wordClass, number, id } = tokens[index]!;
    if (wordClass === 'time' || (number && /^(?:date|identifier)$/.test(number.form))) return id;
  }
  return 0;
}

/** Whether a number leads right on to another: `45 to`, `45-`, `45% in May to`. */
export function nextTo(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < Math.min(tokens.length, at + 7); index += 1) {
    const { number, lower, wordClass } = tokens[index]!;
    if (number && /^(?:percent|points|fraction|ratio|number)$/.test(number.form))
      return tokens[index - 1]!.id;
    if (wordClass === 'stop' || wordClass === 'comma' || lower === 'and') return 0;
  }
  return 0;
}

/** Which way the nearest word of direction before a number moves: 1 up, 2 down, 0 none. */
export function wayBefore(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - 8); index -= 1) {
    const { wordClass, number, lower } = tokens[index]!;
    if (wordClass === 'direction') return DIRECTIONS.get(lemmaOf(lower)) === 1 ? 1 : 2;
    if (number || wordClass === 'stop') return 0;
  }
  return 0;
}

/** Whether `net` stands before a number: 1 up to four words off, else 0. */
export function netBefore(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    const { wordClass, number, lower } = tokens[index]!;
    if (lower === 'net') return 1;
    if (number || wordClass === 'stop') return 0;
  }
  return 0;
}

export function directionBefore(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - 8); index -= 1) {
    const { wordClass, number, id } = tokens[index]!;
    if (wordClass === 'direction') return id;
    if (number || wordClass === 'stop') return 0;
  }
  return 0;
}

export function directionAfter(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < Math.min(tokens.length, at + 5); index += 1) {
    const { wordClass, number, id } = tokens[index]!;
    if (wordClass === 'direction' || wordClass === 'leading') return id;
    if (number || wordClass === 'stop') return 0;
  }
  return 0;
}
