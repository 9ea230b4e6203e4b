import type { Span } from '@topline/model';
import { DEFINITE, EARLIER, INDEFINITE, OTHER, OUTSIDE } from './lexicon/poll-phrases.ts';

/** How words speak of a poll. */
export type MentionKind =
  /** `a new poll` */
  | 'new'
  /** `another survey`, `a separate poll` */
  | 'other'
  /** `an earlier poll`, `last month's survey` */
  | 'earlier'
  /** `the poll`, `its survey`, `those surveyed` */
  | 'same'
  /** `polls`, `most surveys`: no single one */
  | 'generic';

export interface MentionReading {
  readonly kind: MentionKind;
  /** Where the noun phrase starts. */
  readonly start: number;
  /** The date that tells this poll from its sisters: `2019`, `july 30`; `null` without one. */
  readonly date: string | null;
}

/** `the paper’s second survey of the year`: one of a row, not one beside another. */
const ORDINAL = /^(?:second|third|fourth|fifth)$/;
const OWNED = /(?:[’']s?|\b(?:its|their|our)) $/u;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{1,6})?\.?$/;

/**
 * Reads the noun phrase that ends with a word for a poll, back to the start of its sentence; `word`
 * is that word, with the pollster's name where one stands before it.
 */
export function classifyMention(text: string, word: Span, sentenceStart: number): MentionReading {
  const head = text.slice(word.start, word.end).toLowerCase();
  const from = Math.max(sentenceStart, word.start - 110);
  const words = text.slice(from, word.start).split(' ').slice(0, -1).slice(-12);
  const found = new Set<string>();
  const date: string[] = [];
  let start = word.start;
  let kind: MentionKind | null = null;
  for (const printed of words.toReversed()) {
    const lower = printed.toLowerCase();
    if (/[,;:()“”"—–\n]/.test(printed) || OUTSIDE.has(lower)) break;
    start -= printed.length + 1;
    if (ORDINAL.test(lower) && OWNED.test(text.slice(from, start))) continue;
    found.add(lower);
    if (MONTH.test(lower) || /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(lower)) date.unshift(lower);
    kind = kindOf(lower);
    if (kind) break;
  }
  const has = (list: ReadonlySet<string>) => [...found].some((part) => list.has(part));
  const after = text.slice(word.end, word.end + 60);
  const isPast =
    /^ (?:(?:taken|done|published|conducted) )?(?:[\p{L}\d]{1,8} ){1,2}(?:ago|earlier|before)(?!\p{L})/u.test(
      after,
    );
  const named = afterDate(after);
  return {
    kind: has(OTHER)
      ? 'other'
      : isPast ||
          has(EARLIER) ||
          /\blast (?:month|week|year)[’']s /i.test(text.slice(start, word.start))
        ? 'earlier'
        : (kindOfHead(head, kind) ?? kind ?? 'same'),
    start,
    date: date.length > 0 ? date.join(' ') : named,
  };
}

function kindOf(word: string): MentionKind | null {
  if (INDEFINITE.has(word)) return 'new';
  if (DEFINITE.has(word) || /[’']s?$/.test(word)) return 'same';
  return OTHER.has(word) ? 'other' : null;
}

function kindOfHead(head: string, kind: MentionKind | null): MentionKind | null {
  if (/(?:respondents|surveyed|polled|questionnaires?)$/.test(head)) return 'same';
  if (/pollsters?$/.test(head) && kind === 'same') return 'same';
  if (/(?:polls|surveys|studies|pollsters?)$/.test(head)) return 'generic';
  return head.endsWith('polling') && kind === null ? 'generic' : null;
}

/** `from 2013`, `in August 2021` after the word. */
function afterDate(after: string): string | null {
  const found =
    /^(?: (?:published|conducted|carried out|taken|released|done|back))? (?:in|from) (?:\p{Lu}\p{Ll}{2,8} )?((?:19|20)\d\d)(?!\d)/u.exec(
      after,
    );
  return found?.[1] ?? null;
}
