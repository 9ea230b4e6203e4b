import type { Document, Span } from '@topline/model';
import { ADMITS_CHANCE, ADMITS_SELF_SELECTED, ADMITS_UNLIKE } from './lexicon/admissions.ts';
import { sentenceFinder } from './sentence-finder.ts';
import { wordsFinder } from './sentence-reader.ts';

/** A caveat stands at most this many sentences before or after what it is about. */
const REACH = 2;

/** Whether a story says around a place that chance may explain what it reports there. */
export const admitsChance = admissionFinder(ADMITS_CHANCE);
/** Whether it says so of people who picked themselves to answer. */
export const admitsSelfSelected = admissionFinder(ADMITS_SELF_SELECTED);
/** Whether it says that what it sets side by side cannot be compared. */
export const admitsUnlike = admissionFinder(ADMITS_UNLIKE);

function admissionFinder(words: RegExp): (document: Document, place: Span) => boolean {
  const hold = wordsFinder(words);
  return (document, place) => {
    const at = sentenceFinder(document)(place);
    return hold(document, at - REACH, at + REACH);
  };
}
