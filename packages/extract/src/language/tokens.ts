import { printed, type Span } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import { matchesOf } from './matches-of.ts';

/** A word, a number or a mark of a sentence. */
export interface Token {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Set exactly when the kind is `number`. */
  readonly number: NumberExpression | null;
  /** True between round brackets. */
  readonly bracketed: boolean;
}

const PART = /(?:\p{L}\.){2,8}|\p{L}+(?:['’‑-]\p{L}+)*|[^\s\p{L}]/gu;

/** Cuts a stretch of text into tokens; each of the numbers in it becomes one token. */
export function tokenise(text: string, span: Span, numbers: readonly NumberExpression[]): Token[] {
  const tokens: Token[] = [];
  let from = span.start;
  let depth = 0;
  const add = (at: Span, kind: Token['kind'], number: NumberExpression | null) => {
    const part = printed(text, at);
    if (part === ')') depth = 0;
    const lower = part.toLowerCase().replaceAll('’', "'");
    tokens.push({ span: at, text: part, lower, kind, number, bracketed: depth > 0 });
    if (part === '(') depth = 1;
  };
  const addWords = (until: number) => {
    for (const match of matchesOf(PART, text.slice(from, until))) {
      const start = from + match.index;
      const isWord = /^\p{L}/u.test(match[0]);
      add({ start, end: start + match[0].length }, isWord ? 'word' : 'mark', null);
    }
  };
  for (const number of numbers) {
    addWords(number.span.start);
    add(number.span, 'number', number);
    from = number.span.end;
  }
  addWords(span.end);
  return tokens;
}
