import type { Document, Extraction, Poll, Sentence } from '@topline/model';
import { sentenceFinder } from './sentence-finder.ts';

/**
 * The sentences that may speak of a poll: all of them when the article has no other poll, else those
 * that hold its figures and attributes, with one sentence either side.
 */
export function sentencesAboutPoll(
  document: Document,
  extraction: Extraction,
  poll: Poll,
): readonly Sentence[] {
  if (extraction.polls.length === 1) return document.sentences;
  const sentenceOf = sentenceFinder(document);
  const spans = [
    poll.span,
    ...poll.evidence.map(({ span }) => span),
    ...extraction.figures.filter((figure) => figure.poll === poll).map(({ span }) => span),
  ];
  const places = new Set(spans.map(sentenceOf));
  return document.sentences.filter((_, place) =>
    [place - 1, place, place + 1].some((near) => places.has(near)),
  );
}
