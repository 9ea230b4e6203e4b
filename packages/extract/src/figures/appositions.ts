import type { Token } from '../language/tokens.ts';

/** Words and digits may differ by this many points: `one third (35 per cent)`. */
const TOLERANCE = 5;
/** `more than half`: the number that repeats it may lie further on. */
const LOOSE_TOLERANCE = 16;
const LOOSE = /^(?:more|over|above|less|fewer|under|below)$/;
const OPENS = /^[(,–—-]$/;
const SHUTS = /^[),–—-]$/;

/** A number that only repeats another: `one third of voters (35%)`, `nearly half, 48 per cent,`. */
export interface Restatement {
  readonly of: number;
  readonly at: number;
}

/**
 * Marks numbers between commas or dashes as bracketed, like those in round brackets, and finds those
 * that restate a number in words before them.
 */
export function readAppositions(
  tokens: readonly Token[],
  isShare: (token: Token) => boolean,
): { tokens: Token[]; restatements: Restatement[] } {
  const marked = [...tokens];
  const restatements: Restatement[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!isShare(token)) continue;
    const open = openingBefore(tokens, at);
    if (open < 0 || !SHUTS.test(tokens[at + 1]?.text ?? '')) continue;
    const of = restatedBy(tokens, open, at, isShare);
    const vague = /^(?:majority|most|plurality|minority|many|few|fewer)$/;
    const afterVague = tokens
      .slice(Math.max(0, open - 8), open)
      .some(({ lower }) => vague.test(lower));
    if (of === null && !afterVague) continue;
    for (let index = open + 1; index <= at; index += 1) {
      marked[index] = { ...tokens[index]!, bracketed: true };
    }
    if (tokens[open]!.text !== '(') marked[open] = { ...tokens[open]!, bracketed: true };
    if (tokens[at + 1]!.text !== ')') marked[at + 1] = { ...tokens[at + 1]!, bracketed: true };
    if (of !== null) restatements.push({ of, at });
  }
  return { tokens: marked, restatements };
}

/** The mark that opens the apposition of the number: right before it, or before `or about`. */
function openingBefore(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1) {
    const token = tokens[index]!;
    if (OPENS.test(token.text)) return index;
    if (!/^(?:or|about|just|nearly|almost|around|exactly|some)$/.test(token.lower)) return -1;
  }
  return -1;
}

function restatedBy(
  tokens: readonly Token[],
  open: number,
  at: number,
  isShare: (token: Token) => boolean,
): number | null {
  const earlier = tokens.slice(0, open).findLastIndex(isShare);
  if (earlier < 0 || open - earlier > 10) return null;
  const words = tokens[earlier]!.number!;
  const between = tokens.slice(earlier + 1, open);
  if (words.form === 'percent' || between.some(({ kind }) => kind === 'mark')) return null;
  const gap = Math.abs((words.value ?? Number.NaN) - (tokens[at]!.number!.value ?? Number.NaN));
  const isLoose = tokens
    .slice(Math.max(0, earlier - 2), earlier)
    .some(({ lower }) => LOOSE.test(lower));
  return gap <= (isLoose ? LOOSE_TOLERANCE : TOLERANCE) ? earlier : null;
}
