import { printed, type Span } from '@topline/model';
import { isExact, type ReadArticle } from './score-quotations.ts';

/** What is marked and not read so, and what is read and not marked; one line each. */
export function printMisreadings(articles: readonly ReadArticle[]): string {
  const lines: string[] = [];
  for (const { gold, quotes } of articles) {
    const show = (quote: Parts): string => printParts(gold.text, quote);
    const wrong = gold.quotes.filter(
      (quote) => !quotes.some((read) => isExact(quote, read) && read.speaker === quote.speaker),
    );
    const extra = quotes.filter(
      (read) =>
        !gold.quotes.some((quote) => isExact(quote, read) && read.speaker === quote.speaker),
    );
    if (wrong.length + extra.length > 0) lines.push(gold.id);
    lines.push(...wrong.map((quote) => `  - ${show(quote)}`));
    lines.push(...extra.map((quote) => `  + ${show(quote)}`));
  }
  return lines.map((line) => `${line}\n`).join('');
}

interface Parts {
  readonly span: Span;
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  readonly cueSpan: Span | null;
}

function printParts(text: string, { span, speaker, speakerSpan, cueSpan }: Parts): string {
  const words = (place: Span | null) => (place ? printed(text, place) : '–');
  return `${speaker} | ${words(speakerSpan)} | ${words(cueSpan)} | ${words(span).slice(0, 60)}`;
}
