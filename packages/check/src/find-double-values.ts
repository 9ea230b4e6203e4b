import type { Document, Figure } from '@topline/model';
import type { RuleInput } from './check.ts';
import { readAnswer } from './read-answer.ts';
import { placeFinder, sentencesApart, type PrintedPlace } from './printed-places.ts';
import { textOfSentences } from './sentence-finder.ts';

/** Two values of what the story means as one figure, in order of the text. */
export type DoubleValue = readonly [first: Figure, again: Figure];

/** Shares closer than this are one share, rounded otherwise, in points. */
const ROUNDING = 1;
/** Shares further apart than this are of two questions or of others, in points. */
const MISPRINT = 12;

/**
 * Finds shares that the story gives twice in the same words, of the same people in one poll, with two
 * values. Words that differ, or that leave room for several questions, do not count.
 */
export function findDoubleValues({ document, extraction }: RuleInput): DoubleValue[] {
  const placesOf = placeFinder(document);
  const firsts = new Map<string, Figure>();
  const polls = new Map(extraction.polls.map((poll, index) => [poll, index]));
  return extraction.figures.flatMap((figure): DoubleValue[] => {
    // What the headline says is held against the body by a check of its own.
    if (placesOf(figure).every(({ inHeadline }) => inHeadline)) return [];
    const { measure, unit, qualifier, wave, subgroup, base, question } = figure;
    if (measure !== 'share' || unit !== 'percent' || qualifier !== 'exact') return [];
    // `In March 45 per cent, in May 49 per cent`: earlier polls may be several.
    if (wave !== 'current' || !isPrintedBeside(document, figure, placesOf(figure))) return [];
    const { words, residual, party, bareName } = readAnswer(figure.response);
    // A party or a candidate may stand in several races.
    if (residual !== null || party !== null || bareName || words.size < 2) return [];
    const answer = [...words].toSorted((a, b) => (a < b ? -1 : 1));
    const key = JSON.stringify([polls.get(figure.poll), wave, subgroup, base, question, answer]);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, figure);
      return [];
    }
    const isApart = sentencesApart(placesOf(first), placesOf(figure)) > 0;
    const gap = Math.abs(first.value - figure.value);
    return isApart && gap >= ROUNDING && gap <= MISPRINT ? [[first, figure]] : [];
  });
}

/** The words of the answer stand where the number stands: nothing was carried over from elsewhere. */
function isPrintedBeside(
  document: Document,
  { response }: Figure,
  places: readonly PrintedPlace[],
): boolean {
  const at = places.find(({ inHeadline }) => !inHeadline)?.at ?? -1;
  const told = readAnswer(textOfSentences(document, at, at)).words;
  return [...readAnswer(response).words].every((word) => told.has(word));
}
