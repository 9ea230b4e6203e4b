import type { Token } from '../language/tokens.ts';
import type { NumberExpression } from '../mentions/rule.ts';

/** Words and digits may differ by this many points: `one third (35 per cent)`. */
const TOLERANCE = 5;
/** `more than half`: the number that repeats it may lie further on. */
const LOOSE_TOLERANCE = 16;
const LOOSE = /^(?:more|over|above|less|fewer|under|below)$/;
const OPENS = /^[(,–—-]$/;
const SHUTS = /^[),–—-]$/;

/** The tokens of a sentence without what stands between a number and what is said of it. */
export interface Appositions {
  readonly tokens: Token[];
  /**
   * Numbers printed again, more precisely: the token of the first, and the second. A second right
   * after the first (`two thirds, or 67 per cent, of them`) is left out of the tokens.
   */
  readonly restated: ReadonlyMap<number, NumberExpression>;
}

/**
 * Marks numbers between commas or dashes as bracketed, like those in round brackets, and finds those
 * that restate a number in words before them: `one third of voters (35%)`, `nearly half, 48 per cent,`.
 */
export function readAppositions(
  tokens: readonly Token[],
  isShare: (token: Token) => boolean,
): Appositions {
  const marked = [...tokens];
  const restated = new Map<Token, NumberExpression>();
  const left = new Set<number>();
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
    if (of === null) continue;
    restated.set(tokens[of]!, token.number!);
    if (open !== of + 1) continue;
    for (let index = open; index <= at + 1; index += 1) left.add(index);
  }
  const kept = marked.filter((_, index) => !left.has(index));
  const places = [...kept.entries()].flatMap(([at, token]) => {
    const again = restated.get(token);
    return again ? [[at, again] as const] : [];
  });
  return { tokens: kept, restated: new Map(places) };
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
