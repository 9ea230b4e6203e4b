import type { ScannedNumber } from './scan/read-digits.ts';

/** A place of the text where a numeric expression can be. */
export interface Place extends ScannedNumber {
  readonly text: string;
  /** `attached` is a number right behind a letter: `G20`, `Rs200`; `word` one like `half` or `third`. */
  readonly kind: 'number' | 'attached' | 'word';
  /** Such a word in lower case; empty for numbers. */
  readonly word: string;
  /** End of the digits it starts with; its start where it starts with none. */
  readonly digitsEnd: number;
  /** The word or else the one character before it, in lower case, and where that starts. */
  readonly before: string;
  readonly beforeStart: number;
  /** The word or else the one character behind it, in lower case, over what may stand before a unit. */
  readonly after: string;
  /** The number that follows in the same clause, if any. */
  next: Place | null;
  /** What stands between it and the next, every dash a hyphen and every space plain: ` to `, `-`. */
  link: string;
}

/** The words, marks and links that a rule can start with; it is tried nowhere else. */
export interface Cues {
  /** At every number. */
  readonly numbers?: true;
  /** Also at numbers right behind a letter. */
  readonly attached?: true;
  /** At numbers with one of these behind them, over a space or hyphen. */
  readonly after?: readonly string[];
  /** At numbers with one of these before them. */
  readonly before?: readonly string[];
  /** At numbers that one of these joins to the next. */
  readonly links?: readonly string[];
  /** At these words. */
  readonly words?: readonly string[];
  /** At digits and number words that no other rule took. */
  readonly leftovers?: 'digits' | 'words';
}

/** Where a sticky pattern that matches at a place ends, or -1. */
export function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
