/** Longest word that has a shape of its own. */
export const LONGEST_SHAPED = 15;

/**
 * By shape, whether one of the words has it: tells most other words apart without a copy of them.
 * The words are at most 15 unaccented letters each.
 */
export function shapesOf(words: Iterable<string>): Uint8Array {
  const shapes = new Uint8Array(1 << 14);
  for (const word of words) {
    if (word.length > LONGEST_SHAPED) throw new RangeError(`too long a word: ${word}`);
    shapes[shapeOf(word, 0, word.length)] = 1;
  }
  return shapes;
}

/** Length, first and third letter of a word in a text, whether capital or not, as one number. */
export function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) & 31;
  const third = end - start > 2 ? text.charCodeAt(start + 2) & 31 : 0;
  return (first << 9) | (third << 4) | (end - start);
}
