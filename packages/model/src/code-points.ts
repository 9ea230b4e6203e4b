/**
 * Turns UTF-16 offsets of `text` into Unicode code point offsets, the unit of every `char_start` and
 * `char_end` in a release. Text of the Basic Multilingual Plane costs nothing; otherwise a sorted
 * list of the astral characters' places is searched.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const astral: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) astral.push(match.index);
  if (astral.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(astral, offset);
}

/** The way back: turns code point offsets of `text` into UTF-16 offsets. */
export function utf16Offsets(text: string): (offset: number) => number {
  const astral = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(
    ({ index }, nth) => index - nth,
  );
  if (astral.length === 0) return (offset) => offset;
  return (offset) => offset + countBelow(astral, offset);
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
