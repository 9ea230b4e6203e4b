import type { Document, Sentence, Span } from '@topline/model';

const finders = new WeakMap<Document, (span: Span) => number>();

/** Gives the place, in the article's list of sentences, of the sentence that holds a span; -1 if none. */
export function sentenceFinder(document: Document): (span: Span) => number {
  const known = finders.get(document);
  if (known) return known;
  const starts = document.sentences.map((sentence) => sentence.span.start);
  const find = (span: Span) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? Infinity) <= span.start) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  finders.set(document, find);
  return find;
}

/** The text from the first to the last of these sentences. */
export function textOfSentences(document: Document, first: number, last: number): string {
  const from: Sentence | undefined = document.sentences[Math.max(0, first)];
  const to: Sentence | undefined =
    document.sentences[Math.min(document.sentences.length - 1, last)];
  return from && to ? document.article.text.slice(from.span.start, to.span.end) : '';
}
