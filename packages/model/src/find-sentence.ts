import type { Sentence } from './nouns.ts';

/** Index of the last sentence that starts at or before a place, -1 if there is none. */
export function findSentence(sentences: readonly Sentence[], place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.span.start ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
