import type { Token } from '../language/tokens.ts';
import { CONNECTIVES, QUALIFYING } from './lexicon/connectives.ts';
import type { NumberClause } from './rule.ts';

const CLAUSE_END = /^[.,;:!?…—–]$/;

/**
 * Cuts the clause of the number at `at` out of its sentence: it ends at a mark that ends a clause,
 * or before the words that lead over to the next number.
 */
export function cutClause(
  text: string,
  tokens: readonly Token[],
  at: number,
  canBeFigure: (token: Token) => boolean,
): NumberClause {
  const token = tokens[at]!;
  const open = token.bracketed ? tokens.slice(0, at).findLastIndex((t) => !t.bracketed) : at - 1;
  const shut = token.bracketed ? at + tokens.slice(at).findIndex((t) => !t.bracketed) : at;
  const before = tokens.slice(0, open + 1).filter(isOutsideBrackets);
  const rest =
    shut < at ? [] : tokens.slice(shut + (token.bracketed ? 0 : 1)).filter(isOutsideBrackets);
  return {
    text,
    number: token.number!,
    before,
    after: rest.slice(0, clauseEnd(rest, canBeFigure)),
    bracket: token.bracketed
      ? {
          before: tokens.slice(open + 1, at),
          after: tokens.slice(at + 1, shut < at ? at + 1 : shut),
        }
      : null,
    pair: readPair(tokens, at, canBeFigure),
    besideShare: standsBesideShare(tokens),
    follows: before.some(canBeFigure),
  };
}

/** `53 to 47`, `51%-47%`, `by 48 per cent against 41`: two answers, not a range or a change. */
function readPair(
  tokens: readonly Token[],
  at: number,
  canBeFigure: (token: Token) => boolean,
): NumberClause['pair'] {
  const joined = (first: number) => {
    const [one, joint, other] = tokens.slice(first, first + 3);
    const two = [one, other].filter((token) => token?.number && isPartOfPair(token, canBeFigure));
    if (two.length < 2 || !joint || !/^(?:to|[-–—]|v|vs|versus|\/)$/.test(joint.lower))
      return false;
    // `fell by 16 points to 47%` is a change and a level.
    if (one!.number!.form === 'points' || !two.some((token) => canBeFigure(token!))) return false;
    return (
      (one!.number!.value ?? 0) + (other!.number!.value ?? 0) <= 101 &&
      tokens[first - 1]?.lower !== 'from'
    );
  };
  if (joined(at)) return { side: 'first', beyond: tokens.slice(at + 3) };
  return joined(at - 2) ? { side: 'second', beyond: tokens.slice(at + 1) } : null;
}

function isPartOfPair(token: Token, canBeFigure: (token: Token) => boolean): boolean {
  return canBeFigure(token) || (token.number?.form === 'number' && token.number.value !== null);
}

function isOutsideBrackets({ bracketed, text }: Token): boolean {
  return !bracketed && !/^[()]$/.test(text);
}

function clauseEnd(rest: readonly Token[], canBeFigure: (token: Token) => boolean): number {
  const next = rest.findIndex(canBeFigure);
  const limit = next < 0 ? rest.length : beforeConnective(rest, next);
  const mark = rest.findIndex((token, index) => {
    if (token.kind !== 'mark' || !CLAUSE_END.test(token.text)) return false;
    // Marks right after the number belong to an apposition, not to the end of its clause.
    return index > 0 || !/^[—–]$/.test(token.text);
  });
  return mark < 0 ? limit : Math.min(mark, limit);
}

/** Steps back from the next number over `compared to just`, `and about` … */
function beforeConnective(tokens: readonly Token[], next: number): number {
  let end = next;
  while (end > 0 && QUALIFYING.has(tokens[end - 1]!.lower)) end -= 1;
  while (end > 0 && CONNECTIVES.has(tokens[end - 1]!.lower)) end -= 1;
  return end;
}

/** The words since the last mark that ends a clause, or since the words after the last number. */
export function segmentOf(
  before: readonly Token[],
  options: { acrossCommas?: boolean } = {},
): readonly Token[] {
  const mark = options.acrossCommas ? /^[.;:—!?]$/ : /^[.,;:—–!?]$/;
  const number = before.findLastIndex(
    ({ number: n }) => n?.form === 'percent' || n?.form === 'points',
  );
  const border = before.findLastIndex((token) => token.kind === 'mark' && mark.test(token.text));
  if (border > number) return skipConnectives(before, border + 1);
  if (number < 0) return before;
  // What follows a number belongs to it, up to the word that leads over.
  const lead = before.findIndex(
    (token, index) => index > number && /^(?:,|;|and|but|while|with|whereas|or)$/.test(token.lower),
  );
  return lead < 0 ? [] : skipConnectives(before, lead);
}

function skipConnectives(before: readonly Token[], from: number): readonly Token[] {
  let start = from;
  while (
    start < before.length &&
    (before[start]!.lower === ',' || CONNECTIVES.has(before[start]!.lower))
  )
    start += 1;
  return before.slice(start);
}

/** The tokens without the words that qualify a number at their end: `on just about`. */
export function withoutQualifiers(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 0 && QUALIFYING.has(tokens[end - 1]!.lower) && tokens[end - 1]!.lower !== 'at')
    end -= 1;
  return tokens.slice(0, end);
}

/** True when a sentence prints a share with its unit, or two bare numbers that count nothing. */
function standsBesideShare(tokens: readonly Token[]): boolean {
  const bare = tokens.filter(({ number }, at) => {
    if (number?.form !== 'number' || number.value === null || number.value > 100) return false;
    const next = tokens[at + 1];
    return next?.kind !== 'word' || CONNECTIVES.has(next.lower) || next.lower === 'from';
  });
  return bare.length > 1 || tokens.some(({ number }) => number?.form === 'percent');
}
