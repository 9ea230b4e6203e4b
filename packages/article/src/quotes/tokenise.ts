import type { Span } from '@topline/model';

/** A word or mark of a clause, with its offset in the text. */
export interface Token {
  readonly text: string;
  readonly at: number;
}

const TOKEN =
  /[\p{L}\p{N}]{1,60}(?:[’'.&/-][\p{L}\p{N}]{1,60}){0,10}(?:\.(?=\s)|(?<=[sS])[’'](?=\s))?|[,;:()[\]—–-]/gu;

/** Where a token stands. */
export function spanOf({ text, at }: Token): Span {
  return { start: at, end: at + text.length };
}

/** Words and marks of `text` from `start` to `end`; a full stop stays with its abbreviation. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    tokens.push({ text: match[0], at: start + match.index });
  }
  return tokens;
}
