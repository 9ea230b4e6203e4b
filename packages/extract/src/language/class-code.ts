import { CLASSES, type WordClass } from './word-class.ts';

const codes = new Map(CLASSES.map((name, index) => [name, index + 1]));

/** A small number for a class of words, among features. */
export function codeOf(wordClass: WordClass): number {
  return codes.get(wordClass) ?? 0;
}
