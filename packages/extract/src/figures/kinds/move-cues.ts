import type { Token } from '../../language/tokens.ts';

const LINKS = new Map(
  'from than against compared versus vs contrast cf down up unlike to at'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** The word that sets a number beside another: `compared with 40%`, `up from 31%`. */
export function linkBefore(tokens: readonly Token[], from: number, at: number): number {
  for (let index = at - 1; index > Math.max(from, at - 6); index -= 1) {
    const { lower, wordClass } = tokens[index]!;
    const link = LINKS.get(lower);
    if (link) return link;
    if (wordClass === 'stop' || wordClass === 'comma') return 0;
  }
  return 0;
}

/** Where a number stands in `from 40 to 45`: 1 and 2, or `to 45 from 40`: 3 and 4; else 0. */
export function stepOfMove(tokens: readonly Token[], at: number): number {
  const lead = wordBefore(tokens, at);
  if (lead !== 'from' && lead !== 'to') return 0;
  const other = lead === 'from' ? 'to' : 'from';
  for (let index = at + 1; index < Math.min(tokens.length, at + 9); index += 1) {
    const { number, wordClass } = tokens[index]!;
    if (wordClass === 'stop') break;
    if (number && number.form !== 'date') {
      if (wordBefore(tokens, index) === other) return lead === 'from' ? 1 : 3;
      break;
    }
  }
  for (let index = at - 2; index >= Math.max(0, at - 9); index -= 1) {
    const { number, wordClass } = tokens[index]!;
    if (wordClass === 'stop') break;
    if (number && number.form !== 'date')
      return wordBefore(tokens, index) === other ? (lead === 'to' ? 2 : 4) : 0;
  }
  return lead === 'from' ? 5 : 6;
}

function wordBefore(tokens: readonly Token[], at: number): string {
  let index = at - 1;
  while (index > 0 && /^(?:adverb|determiner)$/.test(tokens[index]!.wordClass)) index -= 1;
  return tokens[index]?.lower ?? '';
}
