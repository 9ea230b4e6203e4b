import type { Phrase } from './phrase.ts';
import type { Words } from './words.ts';

const BETWEEN = /^(?:open|adverb|preposition|mark|dash|comma)$/;
const PARTS = /^(?:conjunction|preposition|determiner)$/;
const LONGEST = 6;

/** `hotels and catering (48%)`: any words right before a number may name a part of those asked. */
export function labelsBefore({ tokens, isFigure }: Words, at: number): Phrase[] {
  let end = at;
  while (end > 0 && BETWEEN.test(tokens[end - 1]!.wordClass)) end -= 1;
  if (end === at || end < 1 || isFigure(end - 1)) return [];
  const labels: Phrase[] = [];
  const add = (start: number) => labels.push({ start, end, head: end - 1, shape: 'label' });
  let start = end;
  for (; start > 0 && end - start < LONGEST; start -= 1) {
    const { wordClass, kind } = tokens[start - 1]!;
    const isBorder = kind === 'mark' || isFigure(start - 1);
    if ((isBorder || PARTS.test(wordClass)) && start < end) add(start);
    if (isBorder) break;
  }
  if (start < end && labels.at(-1)?.start !== start) add(start);
  return labels;
}
