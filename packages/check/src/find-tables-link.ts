import type { Document, Extraction, Poll, Span } from '@topline/model';
import { sentenceReader } from './sentence-reader.ts';
import { sentencesAboutPoll } from './sentences-about-poll.ts';

const TABLES =
  /\b(?:full|complete|detailed|data|computer) (?:data |results )?tables?\b|\b(?:full|complete|detailed) (?:poll |survey )?(?:results|findings|data)\b[^.]{1,40}\b(?:here|online|website|available|published at|found at)\b/i;

/** One of these words is in all of them, and quick to look for. */
const MAY_BE = /[Tt]able|[Ff]ull|[Cc]omplete|[Dd]etailed/;

const linkIn = sentenceReader((sentence): Span | null => {
  const match = MAY_BE.test(sentence) ? TABLES.exec(sentence) : null;
  return match && { start: match.index, end: match.index + match[0].length };
});

/** Where the story tells how to get at the poll's full tables, or `null`. */
export function findTablesLink(
  document: Document,
  extraction: Extraction,
  poll: Poll,
): Span | null {
  for (const at of sentencesAboutPoll(document, extraction, poll)) {
    const link = linkIn(document, at);
    const from = document.sentences[at]?.span.start ?? 0;
    if (link) return { start: from + link.start, end: from + link.end };
  }
  return null;
}
