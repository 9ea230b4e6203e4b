import { isWhiteSpace } from './white-space.ts';

/**
 * For each code point of a text, and for its end, how many characters other than white space lie
 * before it. Places compared by rank are the same however white space was treated.
 */
export function rankCharacters(text: string): readonly number[] {
  const ranks: number[] = [];
  let rank = 0;
  for (const character of text) {
    ranks.push(rank);
    if (!isWhiteSpace(character)) rank += 1;
  }
  ranks.push(rank);
  return ranks;
}
