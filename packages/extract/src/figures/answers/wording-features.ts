import { codeOf } from '../../language/class-code.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-class.ts';
import type { Features } from '../judge/features.ts';
import { mix } from '../surroundings.ts';
import type { AnswerPlace } from './place.ts';

/** How a place was found and stands to the figure, among features. */
interface Standing {
  readonly via: number;
  /** How many figures stand between. */
  readonly between: number;
  readonly bound: number;
}

/** What the words of a place say, and what stands beside them. */
export function addWording(
  features: Features,
  tokens: readonly Token[],
  { start, end }: AnswerPlace,
  { via, between, bound }: Standing,
): void {
  const add = (template: number, a = 0, b = 0, c = 0) => features.add(template, a, b, mix(c, via));
  const first = tokens[start]!;
  const final = tokens[end - 1]!;
  const previous = tokens[start - 1];
  const next = tokens[end];
  const previousId = previous?.id ?? 1;
  const firstClass = codeOf(first.wordClass);
  const previousClass = codeOf(previous?.wordClass ?? 'stop');
  const holds = holdsOf(tokens, start, end);
  add(226, first.id);
  add(227, firstClass, between);
  add(228, final.id);
  add(229, codeOf(final.wordClass), bound);
  add(230, previousId, between);
  add(231, next?.id ?? 1, between);
  add(232, previousClass, codeOf(next?.wordClass ?? 'stop'));
  add(238, holds, between);
  add(239, holds, bound);
  add(251, mix(firstClass, codeOf(tokens[start + 1]?.wordClass ?? 'stop')), between);
  add(255, first.id, between);
  add(256, previousClass, firstClass, between);
  add(258, previousId, firstClass);
  add(259, mix(previousId, tokens[start - 2]?.id ?? 1));
  for (let index = start; index < end; index += 1) {
    const { id, wordClass } = tokens[index]!;
    features.add(270, id);
    features.add(271, id, via);
    features.add(272, codeOf(wordClass), Math.min(index - start, 3));
  }
}

/** Which classes of words a run holds, as bits. */
function holdsOf(tokens: readonly Token[], start: number, end: number): number {
  let holds = 0;
  for (let index = start; index < end; index += 1) holds |= bitOf(tokens[index]!);
  return holds;
}

const BITS: Readonly<Partial<Record<WordClass, number>>> = {
  'opinion-verb': 1,
  'past-verb': 1,
  name: 2,
  people: 4,
  option: 8,
  'opinion-noun': 8,
  poll: 16,
  time: 16,
  comma: 64,
  other: 128,
};
const NUMBER_BIT = 32;

function bitOf({ wordClass, number }: Token): number {
  return BITS[wordClass] ?? (number ? NUMBER_BIT : 0);
}
