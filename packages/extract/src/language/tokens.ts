import { printed, type Span } from '@topline/model';
import type { NumberExpression } from '../mentions/rule.ts';
import { matchesOf } from './matches-of.ts';
import { classOfMark, classOfWord, type WordClass } from './word-class.ts';
import { idOfWord } from './word-id.ts';

/** A word, a number or a mark of a sentence. */
export interface Token {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  /** Names the lower-case word among features. */
  readonly id: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly wordClass: WordClass;
  /** True for a word with a capital. */
  readonly capital: boolean;
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
    const capital = kind === 'word' && part.charAt(0) !== lower.charAt(0);
    const wordClass =
      kind === 'word' ? classOfWord(lower, capital) : number ? 'number' : classOfMark(part);
    const id = number ? idOfWord(`#${number.form}`) : idOfWord(lower);
    const bracketed = depth > 0;
    tokens.push({ span: at, text: part, lower, id, kind, wordClass, capital, number, bracketed });
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
