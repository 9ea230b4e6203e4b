import type { Document, Figure, Span } from '@topline/model';
import { sentenceFinder } from './sentence-finder.ts';

/** A printed place of a figure, and the sentence that holds it, by its place in the article's list. */
export interface PrintedPlace {
  readonly span: Span;
  readonly at: number;
  readonly inHeadline: boolean;
}

type FindPlaces = (figure: Figure) => readonly PrintedPlace[];

const finders = new WeakMap<Document, FindPlaces>();

/** Gives the places where a figure is printed, in order of the text. */
export function placeFinder(document: Document): FindPlaces {
  const finder = finders.get(document);
  if (finder) return finder;
  const sentenceOf = sentenceFinder(document);
  const known = new WeakMap<Figure, readonly PrintedPlace[]>();
  const find: FindPlaces = (figure) => {
    const found = known.get(figure);
    if (found) return found;
    const spans = figure.mentionSpans.length > 0 ? figure.mentionSpans : [figure.span];
    const places = spans.map((span) => {
      const at = sentenceOf(span);
      return { span, at, inHeadline: document.sentences[at]?.zone === 'headline' };
    });
    known.set(figure, places);
    return places;
  };
  finders.set(document, find);
  return find;
}

/** How many sentences two figures stand apart where they stand nearest. */
export function sentencesApart(a: readonly PrintedPlace[], b: readonly PrintedPlace[]): number {
  return Math.min(...a.flatMap((one) => b.map((other) => Math.abs(one.at - other.at))));
}
