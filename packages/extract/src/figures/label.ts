import { foldSpaces, spanOf } from '../language/phrase.ts';
import type { Token } from '../language/tokens.ts';
import { CONNECTIVES, QUALIFYING } from './lexicon/connectives.ts';
import { DEGREES, INSIDE_NAMES, OPTIONS } from './lexicon/options.ts';
import type { Answer } from './rule.ts';

/** Capitalised words at the head of a sentence that name nothing. */
const STARTERS =
  /^(?:in|on|at|of|for|among|amongst|according|overall|meanwhile|however|but|and|the|a|an|this|that|these|those|some|only|just|nearly|almost|about|around|more|less|over|under|when|while|asked|it|they|he|she|his|her|their|its|if|as|by|with|after|before|since|another|other|last|one|two|three|both|there|here|what|who|how|then|now|not|also|even|to|from|up|down|per|that’s|it’s|poll|survey|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|ms|dr|sir|numbers|parties)$/;

/** The name of an option right before a number: `Labour`, `Strongly agree:`, `the Remain camp`. */
export function labelBefore(text: string, tokens: readonly Token[]): Answer | null {
  let end = tokens.length;
  while (end > 0 && /^[:–—-]$/.test(tokens[end - 1]!.text)) end -= 1;
  let start = end;
  while (start > 0 && isLabelWord(tokens[start - 1]!)) start -= 1;
  while (start < end && startsNoLabel(tokens[start]!)) start += 1;
  return labelOf(text, tokens.slice(start, end));
}

/** The name of an option right after a number: `leave`, `undecided`, `for Remain`. */
export function labelAfter(text: string, tokens: readonly Token[]): Answer | null {
  let end = 0;
  while (end < tokens.length && isLabelWord(tokens[end]!)) end += 1;
  while (
    end > 0 &&
    INSIDE_NAMES.has(tokens[end - 1]!.lower) &&
    !OPTIONS.has(tokens[end - 1]!.lower)
  )
    end -= 1;
  return labelOf(text, tokens.slice(0, end));
}

function labelOf(text: string, words: readonly Token[]): Answer | null {
  const span = spanOf(words);
  if (!span || words.length > 8 || !words.some(names)) return null;
  const response = foldSpaces(text.slice(span.start, span.end))
    .replace(/^the /i, '')
    .replace(/['’]s$/, '');
  return { kind: 'stated', response, span };
}

/** True for a word that can name an option by itself. */
export function names(token: Token): boolean {
  if (token.kind !== 'word' || STARTERS.test(token.lower)) return false;
  return OPTIONS.has(token.lower) || /^\p{Lu}/u.test(token.text);
}

function isLabelWord(token: Token): boolean {
  if (token.kind === 'number') return false;
  return names(token) || DEGREES.has(token.lower) || INSIDE_NAMES.has(token.lower);
}

function startsNoLabel(token: Token): boolean {
  const { lower } = token;
  if (OPTIONS.has(lower) || DEGREES.has(lower)) return lower === 'to';
  return (
    STARTERS.test(lower) ||
    CONNECTIVES.has(lower) ||
    QUALIFYING.has(lower) ||
    (INSIDE_NAMES.has(lower) && lower !== 'the') ||
    token.kind === 'mark'
  );
}
