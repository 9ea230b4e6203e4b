import { MODIFIERS, type Words } from './words.ts';

/** Words before a noun for people that are otherwise verbs or adverbs: `leave voters`. */
const BEFORE_GROUPS =
  /^(?:leave|remain|yes|no|swing|support|trust|back|work|working|staying|voting|former|other|most|more|fewer|all|own|same|both|low|high)$/;
/** `the young`, `the unemployed`. */
const NOUNS_OF_KIND =
  /^(?:young|old|older|younger|youngest|oldest|rich|poor|poorest|richest|unemployed|wealthy|elderly|middle-aged|religious|undecided|retired|over|under|affluent|disabled|employed|married|self-employed)$/;
const NO_MODIFIERS = /^(?:said|found|that|who|with|asked|shows?|believe|think|want|among)$/;
const SINGULAR = /^(?:teens?|voter|gender|sexes)$/;
const FORMS_INSIDE = /^(?:age|ordinal|date|identifier|number)$/;
const LONGEST = 6;

/** True for a token that can be the noun of a phrase of people. */
export function isHead({ tokens, isFigure }: Words, at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  if (token.number) {
    return !isFigure(at) && token.number.form === 'age' && !/^(?:aged|over|under)$/.test(before);
  }
  if (token.kind === 'mark') return false;
  const next = tokens[at + 1];
  if (token.wordClass === 'people') {
    return next?.wordClass !== 'people' || next.bracketed !== token.bracketed;
  }
  const beforeNoun = next?.wordClass === 'people' || next?.wordClass === 'other';
  if (NOUNS_OF_KIND.test(token.lower)) return before === 'the' && !beforeNoun;
  if (token.capital && /^\p{Lu}\p{L}{2,}s$/u.test(token.text)) {
    return next?.wordClass !== 'name' && next?.wordClass !== 'people';
  }
  return SINGULAR.test(token.lower);
}

/** Where the words that describe a head begin. */
export function startOf({ tokens, isFigure }: Words, head: number): number {
  let start = head;
  while (start > 0 && head - start < LONGEST && joins(start - 1)) start -= 1;
  while (start < head && tokens[start]!.kind === 'mark') start += 1;
  return start;

  function joins(at: number): boolean {
    const { kind, text, span, lower, wordClass, number, bracketed } = tokens[at]!;
    if (isFigure(at) || bracketed !== tokens[head]!.bracketed) return false;
    if (kind === 'mark') {
      return /^[-‑–&/’'+]$/.test(text) && span.end === tokens[at + 1]!.span.start;
    }
    if (number && !FORMS_INSIDE.test(number.form)) return false;
    return BEFORE_GROUPS.test(lower) || (MODIFIERS.has(wordClass) && !NO_MODIFIERS.test(lower));
  }
}
