import type { PollField, Span } from '@topline/model';

/** Words of the text that tell one attribute of a poll, or speak of a poll or of an average. */
export interface PollClue {
  readonly field: PollField | 'mention' | 'average';
  /** The attribute's words; a pollster's name, a client … */
  readonly span: Span;
  readonly rule: string;
}

/** One wording by which a story tells of a poll. */
export interface PollRule {
  readonly name: string;
  readonly example: string;
  readonly field: PollClue['field'];
  /** With the flags `dgu` or `dgiu`; the group `value` holds the attribute. Linear in the text. */
  readonly pattern: RegExp;
  /** Refuses a match that only looks like the wording. */
  readonly accepts?: (value: string, match: RegExpExecArray) => boolean;
}
