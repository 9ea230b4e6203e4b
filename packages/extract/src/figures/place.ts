import { isPlace } from '../language/lexicon/places.ts';
import { spanOf } from '../language/phrase.ts';
import type { Token } from '../language/tokens.ts';
import type { People } from './rule.ts';

const LONGEST = 4;

/** The place that the tokens begin with, after `in`: `in Germany` → `Germany`. */
export function placeAfterIn(text: string, tokens: readonly Token[]): People | null {
  return tokens[0]?.lower === 'in' ? placeAtStart(text, tokens.slice(1)) : null;
}

/** The place that the tokens begin with. */
export function placeAtStart(text: string, tokens: readonly Token[]): People | null {
  for (let length = LONGEST; length > 0; length -= 1) {
    const span = spanOf(tokens.slice(0, length));
    if (span && tokens.length >= length && isPlace(text.slice(span.start, span.end)))
      return { span };
  }
  return null;
}

/** The place that the tokens end with: `highest in Alberta` → `Alberta`. */
export function placeAtEnd(text: string, tokens: readonly Token[]): People | null {
  for (let length = LONGEST; length > 0; length -= 1) {
    const span = spanOf(tokens.slice(-length));
    if (span && isPlace(text.slice(span.start, span.end))) return { span };
  }
  return null;
}
