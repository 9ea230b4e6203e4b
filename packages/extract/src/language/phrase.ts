import type { Span } from '@topline/model';
import type { Token } from './tokens.ts';

/** The stretch of text from the first to the last of the tokens. */
export function spanOf(tokens: readonly Token[]): Span | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}

/** The words of a printed phrase, white space folded. */
export function foldSpaces(phrase: string): string {
  return phrase.replaceAll(/\s+/gu, ' ').trim();
}
