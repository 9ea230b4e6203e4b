import type { Document, Extraction, Poll } from '@topline/model';
import { sentenceFinder } from './sentence-finder.ts';

const known = new WeakMap<Extraction, Map<Poll, readonly number[]>>();

/**
 * The sentences that may speak of a poll, by their places in the article's list: all of them when the
 * article has no other poll, else those that hold its figures and attributes, with one sentence either
 * side.
 */
export function sentencesAboutPoll(
  document: Document,
  extraction: Extraction,
  poll: Poll,
): readonly number[] {
  const ofPolls = known.get(extraction) ?? new Map<Poll, readonly number[]>();
  known.set(extraction, ofPolls);
  const found = ofPolls.get(poll) ?? findSentences(document, extraction, poll);
  ofPolls.set(poll, found);
  return found;
}

function findSentences(document: Document, extraction: Extraction, poll: Poll): number[] {
  const all = document.sentences.map((_, place) => place);
  if (extraction.polls.length === 1) return all;
  const sentenceOf = sentenceFinder(document);
  const spans = [
    poll.span,
    ...poll.evidence.map(({ span }) => span),
    ...extraction.figures.filter((figure) => figure.poll === poll).map(({ span }) => span),
  ];
  const places = new Set(spans.map(sentenceOf));
  return all.filter((place) => [place - 1, place, place + 1].some((near) => places.has(near)));
}
