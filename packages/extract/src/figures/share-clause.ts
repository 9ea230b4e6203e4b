import type { Token } from '../language/tokens.ts';
import { CONNECTIVES, QUALIFYING } from './lexicon/connectives.ts';
import type { ShareClause } from './rule.ts';

/**
 * Cuts the clause of the share at `at` out of its sentence: it ends at a mark that ends a clause, or
 * before the words that lead over to the next share.
 */
export function cutClause(
  text: string,
  tokens: readonly Token[],
  at: number,
  isShare: (token: Token) => boolean,
): ShareClause {
  const share = tokens[at]!.number!;
  const rest = tokens
    .slice(at + 1)
    .filter(({ bracketed, text: mark }) => !bracketed && !/^[()]$/.test(mark));
  const next = rest.findIndex(isShare);
  const limit = next < 0 ? rest.length : beforeConnective(rest, next);
  const mark = rest.findIndex(
    (token) => token.kind === 'mark' && /^[.,;:!?…—–“”"]$/.test(token.text),
  );
  const end = mark < 0 ? limit : Math.min(mark, limit);
  return {
    text,
    share,
    before: tokens.slice(0, at).filter(({ bracketed }) => !bracketed),
    after: rest.slice(0, end),
  };
}

/** Steps back from the next share over `compared to just`, `and about` … */
function beforeConnective(tokens: readonly Token[], next: number): number {
  let end = next;
  while (end > 0 && QUALIFYING.has(tokens[end - 1]!.lower)) end -= 1;
  while (end > 0 && CONNECTIVES.has(tokens[end - 1]!.lower)) end -= 1;
  return end;
}
