import type { Document, Extraction, Poll, Span } from '@topline/model';
import { sentencesAboutPoll } from './sentences-about-poll.ts';

const TABLES =
  /\b(?:full|complete|detailed|data|computer) (?:data |results )?tables?\b|\b(?:full|complete|detailed) (?:poll |survey )?(?:results|findings|data)\b[^.]{1,40}\b(?:here|online|website|available|published at|found at)\b/i;

/** One of these words is in all of them, and quick to look for. */
const MAY_BE = /[Tt]able|[Ff]ull|[Cc]omplete|[Dd]etailed/;

/** Where the story tells how to get at the poll's full tables, or `null`. */
export function findTablesLink(
  document: Document,
  extraction: Extraction,
  poll: Poll,
): Span | null {
  for (const { span } of sentencesAboutPoll(document, extraction, poll)) {
    const sentence = document.article.text.slice(span.start, span.end);
    const match = MAY_BE.test(sentence) ? TABLES.exec(sentence) : null;
    if (match) {
      const start = span.start + match.index;
      return { start, end: start + match[0].length };
    }
  }
  return null;
}
