import type { Document, Span } from '@topline/model';
import { sentenceFinder, textOfSentences } from './sentence-finder.ts';

/** Gives a test: whether the sentences around a place, `reach` on each side, hold such words. */
export function admissionFinder(document: Document): (place: Span, words: RegExp) => boolean {
  const sentenceOf = sentenceFinder(document);
  return (place, words) => {
    const at = sentenceOf(place);
    return words.test(textOfSentences(document, at - REACH, at + REACH));
  };
}

/** A caveat stands at most this many sentences off. */
const REACH = 2;
