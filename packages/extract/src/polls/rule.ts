import type { PollField, Span } from '@topline/model';

/** Words of the text that tell one attribute of a poll, or speak of a poll or of an average. */
export interface PollClue {
  readonly field: PollField | 'mention' | 'average';
  /** The attribute's words; a pollster's name, a client … */
  readonly span: Span;
  readonly rule: string;
}

export type NameEnds = () => readonly number[];

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
  /**
   * Reads the wording from one place of the text on; refuses with `null`. `ends` gives the places
   * where the name that starts there can end, the last first.
   */
  readonly readAt: (text: string, at: number, ends: NameEnds) => PollMatch | null;
}

/** Where the words of a wording stand, and what else it holds. */
export interface WordsInText {
  readonly text: string;
  readonly span: Span;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

type Accepts = (value: string, place: WordsInText) => boolean;

/**
 * Reads with a pattern that has the flags `dy` and whose group `value` holds the attribute. Linear
 * in the text after the place. `accepts` refuses a match that only looks like the wording.
 */
export function wording(pattern: RegExp, accepts?: Accepts): PollRule['readAt'] {
  return (text, at) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const value = match?.indices?.groups?.['value'];
    if (!match || !value) return null;
    const span = { start: value[0], end: value[1] };
    const words = text.slice(span.start, span.end);
    if (accepts && !accepts(words, { text, span, groups: match.groups! })) return null;
    return { span, end: at + match[0].length };
  };
}

/**
 * Reads a name and, with a pattern that has the flag `y`, what stands after it; of a name that can
 * end in several places the longest that has the pattern after it.
 */
export function wordingAfterName(pattern: RegExp, accepts?: Accepts): PollRule['readAt'] {
  return (text, at, ends) => {
    for (const end of ends()) {
      pattern.lastIndex = end;
      const match = pattern.exec(text);
      if (!match) continue;
      const span = { start: at, end };
      const isRight =
        !accepts || accepts(text.slice(at, end), { text, span, groups: match.groups ?? {} });
      return isRight ? { span, end: end + match[0].length } : null;
    }
    return null;
  };
}
