import type { Document } from '@topline/model';
import { textOfSentences } from './sentence-finder.ts';

/** What something reads in a sentence, by its place in the article's list. */
export type SentenceReader<T> = (document: Document, at: number) => T;

/** Gives a reader of sentences that reads each once, however many polls and figures ask. */
export function sentenceReader<T>(read: (sentence: string) => T): SentenceReader<T> {
  const known = new WeakMap<Document, Map<number, T>>();
  return (document, at) => {
    let sentences = known.get(document);
    if (!sentences) known.set(document, (sentences = new Map()));
    const before = sentences.get(at);
    if (before !== undefined) return before;
    const now = read(textOfSentences(document, at, at));
    sentences.set(at, now);
    return now;
  };
}

/** Gives a test: whether one of the sentences from `first` to `last` has such words. */
export function wordsFinder(
  words: RegExp,
): (document: Document, first: number, last: number) => boolean {
  const holds = sentenceReader((sentence) => words.test(sentence));
  return (document, first, last) => {
    const end = Math.min(last, document.sentences.length - 1);
    for (let at = Math.max(0, first); at <= end; at += 1) if (holds(document, at)) return true;
    return false;
  };
}
