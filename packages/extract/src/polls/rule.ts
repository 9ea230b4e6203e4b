import type { PollField, Span } from '@topline/model';

/** Words of the text that tell one attribute of a poll, or speak of a poll or of an average. */
export interface PollClue {
  readonly field: PollField | 'mention' | 'average';
  /** The attribute's words; a pollster's name, a client … */
  readonly span: Span;
  readonly rule: string;
}

/** A wording found: the words that matter, and where all of it ends. */
export interface PollMatch {
  readonly span: Span;
  readonly end: number;
}

/** One wording by which a story tells of a poll. */
export interface PollRule {
  readonly name: string;
  readonly example: string;
  readonly field: PollClue['field'];
  /**
   * Words, in lower case, without one of which no match is possible: it starts with one, or with a
   * name some way before one. Without any, every name is tried.
   */
  readonly words: readonly string[];
  readonly startsWith: 'word' | 'name';
  /** Reads the wording from one place of the text on; refuses with `null`. */
  readonly readAt: (text: string, at: number) => PollMatch | null;
}

/**
 * Reads with a pattern that has the flags `dy` and whose group `value` holds the attribute. Linear
 * in the text after the place.
 */
export function wording(
  pattern: RegExp,
  /** Refuses a match that only looks like the wording. */
  accepts?: (value: string, match: RegExpExecArray) => boolean,
): PollRule['readAt'] {
  return (text, at) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const value = match?.indices?.groups?.['value'];
    if (!match || !value) return null;
    const span = { start: value[0], end: value[1] };
    if (accepts && !accepts(text.slice(span.start, span.end), match)) return null;
    return { span, end: at + match[0].length };
  };
}
