import type { Sentence, Span } from '@topline/model';
import { findPassages, type Passage } from './find-passages.ts';

/** A paragraph, the places of its sentences in the list, and the passages quoted in it. */
export interface Paragraph {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  readonly passages: readonly Passage[];
}

export function listParagraphs(text: string, sentences: readonly Sentence[]): Paragraph[] {
  const bounds: { span: Span; first: number; last: number }[] = [];
  for (const [index, { span, paragraphNo }] of sentences.entries()) {
    const current = bounds.at(-1);
    if (current && sentences[current.first]?.paragraphNo === paragraphNo) {
      current.span = { start: current.span.start, end: span.end };
      current.last = index;
    } else bounds.push({ span, first: index, last: index });
  }
  return bounds.map((bound, index) => {
    const next = text.charAt(bounds[index + 1]?.span.start ?? text.length);
    return { ...bound, passages: findPassages(text, bound.span, /["“„‘]/.test(next)) };
  });
}
