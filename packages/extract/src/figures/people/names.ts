import { isPlace } from '../../language/lexicon/places.ts';
import type { Token } from '../../language/tokens.ts';

const LONGEST_PLACE = 4;

/** How many tokens from `at` on name a place; 0 where none does. */
export function placeLength(text: string, tokens: readonly Token[], at: number): number {
  const first = tokens[at]!;
  if (!first.capital && first.lower !== 'the') return 0;
  for (let length = Math.min(LONGEST_PLACE, tokens.length - at); length > 0; length -= 1) {
    const last = tokens[at + length - 1]!;
    if (last.kind === 'word' && isPlace(text.slice(first.span.start, last.span.end))) return length;
  }
  return 0;
}

/** The end of a name right after `among`, `in`, `with`, `of`; 0 where none starts at `at`. */
export function nameEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.wordClass !== 'name' || tokens[at - 1]?.wordClass === 'name') return 0;
  const before = tokens[at - 1]?.lower ?? '';
  const host = before === 'the' ? (tokens[at - 2]?.lower ?? '') : before;
  if (!/^(?:among|amongst|in|with|of|across)$/.test(host)) return 0;
  let end = at + 1;
  const goesOn = () =>
    tokens[end]?.wordClass === 'name' ||
    (tokens[end]?.text === '-' && tokens[end + 1]?.wordClass === 'name');
  while (goesOn()) end += 1;
  return end;
}
