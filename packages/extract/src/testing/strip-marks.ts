import type { Span } from '@topline/model';

/**
 * What a test marks in a text: `[a number]`, `{people}` or `<words>`. Labels say which figures it
 * belongs to (`{1,2=nurses}`), an arrow what the words come to (`<backed it → back it>`).
 */
export interface Mark {
  readonly kind: '[' | '{' | '<';
  /** Counted from 1; empty where the mark has none. */
  readonly labels: readonly number[];
  readonly span: Span;
  readonly text: string;
  readonly meaning: string;
}

const MARK =
  /(?<kind>[[{<])(?:(?<labels>\d(?:,\d)*)=)?(?<text>[^\]}>→]*?)(?: → (?<meaning>[^\]}>]*))?[\]}>]/gu;

/** Takes the marks out of an annotated text; their spans are places of the plain text. */
export function stripMarks(annotated: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of annotated.matchAll(MARK)) {
    const { kind, labels, text: words = '', meaning = words } = match.groups ?? {};
    text += annotated.slice(from, match.index);
    marks.push({
      kind: kind as Mark['kind'],
      labels: labels?.split(',').map(Number) ?? [],
      span: { start: text.length, end: text.length + words.length },
      text: words,
      meaning,
    });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + annotated.slice(from), marks };
}
