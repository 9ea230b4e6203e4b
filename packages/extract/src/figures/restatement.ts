import type { Token } from '../language/tokens.ts';
import type { NumberExpression } from '../mentions/rule.ts';

/** Words and digits may differ by this many points: `one third (35 per cent)`. */
const TOLERANCE = 5;

/**
 * The same share printed again in brackets, more precisely: `One third of Labour voters (35 per
 * cent)`. Nothing but people may stand between, and nothing but the number in the brackets.
 */
export function findRestatement(
  tokens: readonly Token[],
  at: number,
  isShare: (token: Token) => boolean,
): NumberExpression | null {
  const open = tokens.findIndex((token, index) => index > at && token.text === '(');
  if (open < 0 || open - at > 10) return null;
  const within = tokens.slice(open + 1).findIndex(({ text }) => text === ')');
  const shares = tokens.slice(open + 1, open + 1 + within).filter(isShare);
  const between = tokens.slice(at + 1, open);
  const share = shares[0]?.number;
  if (
    !share ||
    shares.length > 1 ||
    between.some((token) => isShare(token) || token.kind === 'mark')
  ) {
    return null;
  }
  const printed = tokens[at]!.number!;
  const gap = Math.abs((printed.value ?? Number.NaN) - (share.value ?? Number.NaN));
  return printed.form !== 'percent' && gap <= TOLERANCE ? share : null;
}
