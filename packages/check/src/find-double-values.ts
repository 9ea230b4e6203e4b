import type { Document, Figure } from '@topline/model';
import type { RuleInput } from './check.ts';
import { readAnswer, readStems } from './read-answer.ts';
import { placeFinder, sentencesApart, type PrintedPlace } from './printed-places.ts';
import { sentenceReader } from './sentence-reader.ts';

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
  const polls = new Map(extraction.polls.map((poll, index) => [poll, index]));
  const told = new Map<string, Figure[]>();
  for (const figure of extraction.figures) {
    const key = keyOf(figure, polls.get(figure.poll));
    if (key === null) continue;
    const same = told.get(key);
    if (same) same.push(figure);
    else told.set(key, [figure]);
  }
  return [...told.values()].flatMap((figures): DoubleValue[] => {
    if (figures.length < 2) return [];
    const [first, ...again] = figures.filter((figure) =>
      isPrintedBeside(document, figure, placesOf(figure)),
    );
    if (first === undefined) return [];
    return again
      .filter((figure) => {
        const isApart = sentencesApart(placesOf(first), placesOf(figure)) > 0;
        const gap = Math.abs(first.value - figure.value);
        return isApart && gap >= ROUNDING && gap <= MISPRINT;
      })
      .map((figure) => [first, figure]);
  });
}

/** What is the same of two figures that the story means as one; `null` for one that it may repeat. */
function keyOf(figure: Figure, poll = -1): string | null {
  const { measure, unit, qualifier, wave, subgroup, base, question } = figure;
  if (measure !== 'share' || unit !== 'percent' || qualifier !== 'exact') return null;
  // `In March 45 per cent, in May 49 per cent`: earlier polls may be several.
  if (wave !== 'current') return null;
  const { words, residual, party, bareName } = readAnswer(figure.response);
  // A party or a candidate may stand in several races.
  if (residual !== null || party !== null || bareName || words.size < 2) return null;
  return [poll, subgroup, base, question, ...[...words].toSorted()].join('\n');
}

const stemsIn = sentenceReader(readStems);

/**
 * The words of the answer stand where the number stands in the body: nothing was carried over from
 * elsewhere. What the headline says is held against the body by a check of its own.
 */
function isPrintedBeside(
  document: Document,
  { response }: Figure,
  places: readonly PrintedPlace[],
): boolean {
  const at = places.find(({ inHeadline }) => !inHeadline)?.at ?? -1;
  const told = stemsIn(document, at);
  return [...readAnswer(response).words].every((word) => told.has(word));
}
