import type { Token } from '../language/tokens.ts';
import type { Line } from './line.ts';
import { codeOf } from '../language/class-code.ts';

/** What stands around a figure in its sentence, as parts of features. */
export interface Surroundings {
  readonly at: number;
  /** Index among `KINDS`. */
  readonly kind: number;
  readonly wordBefore: number;
  readonly wordAfter: number;
  readonly classBefore: number;
  readonly classAfter: number;
  /** The two words before and after. */
  readonly wordsBefore: number;
  readonly wordsAfter: number;
  /** The classes of the three tokens after. */
  readonly shapeAfter: number;
  readonly shapeBefore: number;
  /** Which of the figures of its sentence it is, from 0. */
  readonly order: number;
  readonly figures: number;
  /** The words since the figure before it, where they are few; else 0. */
  readonly link: number;
  readonly firstWord: number;
  /** On which sides of the figures of its sentence words stand, as bits; see `layoutOf`. */
  readonly layout: number;
  readonly bracketed: boolean;
  readonly titled: boolean;
}

export function surroundingsOf(line: Line, at: number, kind: number): Surroundings {
  const { tokens, figuresAt } = line;
  const order = figuresAt.indexOf(at);
  const word = (index: number) => tokens[index]?.id ?? 1;
  const shape = (index: number) => codeOf(tokens[index]?.wordClass ?? 'stop');
  return {
    at,
    kind,
    wordBefore: word(at - 1),
    wordAfter: word(at + 1),
    classBefore: shape(at - 1),
    classAfter: shape(at + 1),
    wordsBefore: mix(word(at - 2), word(at - 1)),
    wordsAfter: mix(word(at + 1), word(at + 2)),
    shapeAfter: mix(mix(shape(at + 1), shape(at + 2)), shape(at + 3)),
    shapeBefore: mix(mix(shape(at - 3), shape(at - 2)), shape(at - 1)),
    order: Math.min(order, 4),
    figures: Math.min(figuresAt.length, 5),
    link: linkOf(tokens, figuresAt[order - 1] ?? -1, at),
    firstWord: firstWordOf(tokens),
    layout: layoutOf(tokens, figuresAt, order),
    bracketed: tokens[at]!.bracketed,
    titled: line.titled,
  };
}

/** One number for two. */
export function mix(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b)) | 0;
}

/** The classes of the tokens of a stretch, runs of the same folded; small words count themselves. */
export function pathOf(tokens: readonly Token[], from: number, until: number): number {
  let path = 17;
  let last = 0;
  let length = 0;
  for (let at = from; at < until && length < 8; at += 1) {
    const token = tokens[at]!;
    const part = isSmall(token) ? token.id : codeOf(token.wordClass);
    if (part === last) continue;
    path = mix(path, part);
    last = part;
    length += 1;
  }
  return path;
}

function isSmall({ wordClass }: Token): boolean {
  return (
    wordClass === 'preposition' ||
    wordClass === 'conjunction' ||
    wordClass === 'negation' ||
    wordClass === 'relative'
  );
}

function linkOf(tokens: readonly Token[], before: number, at: number): number {
  if (before < 0 || at - before > 6) return 0;
  let link = 7;
  for (let index = before + 1; index < at; index += 1) link = mix(link, tokens[index]!.id);
  return link;
}

/** Words that can tell of people or answers. */
const TELLING =
  /^(?:other|name|people|opinion-verb|past-verb|opinion-noun|option|negation|auxiliary)$/;

/**
 * Whether words stand before the first figure of the sentence (1), after its last (2), right before
 * this one (4) and right after it (8): `yes 59%, no 41%` has words before each, `59% yes, 41% no`
 * after each.
 */
function layoutOf(tokens: readonly Token[], figuresAt: readonly number[], order: number): number {
  const tells = (from: number, until: number) =>
    tokens.slice(from, until).some(({ wordClass }) => TELLING.test(wordClass));
  const end = tokens.length;
  const at = figuresAt[order] ?? 0;
  return (
    (tells(0, figuresAt[0] ?? 0) ? 1 : 0) +
    (tells((figuresAt.at(-1) ?? end) + 1, end) ? 2 : 0) +
    (tells((figuresAt[order - 1] ?? -1) + 1, at) ? 4 : 0) +
    (tells(at + 1, figuresAt[order + 1] ?? end) ? 8 : 0)
  );
}

function firstWordOf(tokens: readonly Token[]): number {
  return tokens.find(({ kind }) => kind === 'word')?.id ?? 0;
}
