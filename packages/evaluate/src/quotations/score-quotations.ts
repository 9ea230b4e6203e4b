import type { AttributedQuote } from '@topline/article';
import type { Span } from '@topline/model';
import { KINDS, type Kind, type MarkedArticle, type MarkedQuote } from './marked-article.ts';

/** Precision, recall and their harmonic mean, each between 0 and 1. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well the quotations of a set of articles are read. */
export interface QuotationScores {
  readonly articles: number;
  readonly quotations: number;
  readonly predicted: number;
  /** The content alone, character by character the same. */
  readonly content: Agreement;
  /** Content, speaker and cue, each span the same to the character. */
  readonly exact: Agreement;
  /** Content, speaker and cue, each span shares a character with the marked one. */
  readonly overlapping: Agreement;
  /** All spans the same, and the speaker tied to the right full name. */
  readonly resolved: Agreement;
  /** Of the quotations whose speaker is described: those with a right description. */
  readonly described: { readonly right: number; readonly of: number };
  /** Recall of `exact` for each kind. */
  readonly kinds: Readonly<Record<Kind, { readonly right: number; readonly of: number }>>;
}

export interface ReadArticle {
  readonly gold: MarkedArticle;
  readonly quotes: readonly AttributedQuote[];
}

export function scoreQuotations(articles: readonly ReadArticle[]): QuotationScores {
  const pairs = articles.flatMap(pairQuotes);
  const predicted = articles.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const agree = (test: (gold: MarkedQuote, read: AttributedQuote) => boolean): Agreement => {
    const right = pairs.filter(({ gold, read }) => read !== null && test(gold, read)).length;
    return agreement(right, predicted, pairs.length);
  };
  const withDescription = pairs.filter(({ gold }) => gold.descriptions.length > 0);
  return {
    articles: articles.length,
    quotations: pairs.length,
    predicted,
    content: agree((gold, read) => isSame(gold.span, read.span)),
    exact: agree(isExact),
    overlapping: agree(
      (gold, read) =>
        touches(gold.speakerSpan, read.speakerSpan) && touches(gold.cueSpan, read.cueSpan),
    ),
    resolved: agree((gold, read) => isExact(gold, read) && gold.speaker === read.speaker),
    described: {
      right: withDescription.filter(({ gold, read }) =>
        gold.descriptions.includes(read?.speakerDescription ?? ''),
      ).length,
      of: withDescription.length,
    },
    kinds: Object.fromEntries(
      KINDS.map((kind) => {
        const ofKind = pairs.filter(({ gold }) => gold.kind === kind);
        const right = ofKind.filter(({ gold, read }) => read && isExact(gold, read)).length;
        return [kind, { right, of: ofKind.length }];
      }),
    ) as QuotationScores['kinds'],
  };
}

/** Each marked quotation with the first read one that shares a character, taken once. */
function pairQuotes({ gold, quotes }: ReadArticle) {
  const taken = new Set<AttributedQuote>();
  return gold.quotes.map((quote) => {
    const read = quotes.find((other) => !taken.has(other) && touches(quote.span, other.span));
    if (read) taken.add(read);
    return { gold: quote, read: read ?? null };
  });
}

/** All three spans the same. */
export function isExact(gold: MarkedQuote, read: AttributedQuote): boolean {
  return (
    isSame(gold.span, read.span) &&
    isSame(gold.speakerSpan, read.speakerSpan) &&
    isSame(gold.cueSpan, read.cueSpan)
  );
}

function isSame(a: Span | null, b: Span | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

function touches(a: Span | null, b: Span | null): boolean {
  return a && b ? a.start < b.end && b.start < a.end : a === b;
}

export function agreement(right: number, predicted: number, gold: number): Agreement {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: right === 0 ? 0 : (2 * right) / (predicted + gold) };
}
