import type { Figure } from '@topline/model';
import type { RuleInput } from './check.ts';
import { isSameAnswer } from './is-same-answer.ts';
import { placeFinder, sentencesApart } from './printed-places.ts';

/** A change that a story reports: as points, or as the shares before and after. */
export interface ReportedChange {
  /** Signed, in points. */
  readonly points: number;
  /** The share now, or that before, in percent, where the story gives one. */
  readonly level: number | null;
  readonly now: Figure | null;
  readonly before: Figure | null;
  readonly stated: Figure | null;
}

/** How many sentences a share now and the share before may stand apart. */
const REACH = 4;

/** Finds the changes of one poll's shares since an earlier wave of it, each once. */
export function findChanges({ document, extraction }: RuleInput): ReportedChange[] {
  const placesOf = placeFinder(document);
  const apart = (a: Figure, b: Figure) => sentencesApart(placesOf(a), placesOf(b));
  const shares = extraction.figures.filter(
    ({ measure, unit }) => measure === 'share' && unit === 'percent',
  );
  const current = shares.filter(({ wave }) => wave === 'current');
  const fellow = (figure: Figure, among: readonly Figure[], reach: number): Figure | null => {
    const near = among.filter(
      (other) =>
        isOfSamePeople(other, figure) &&
        apart(other, figure) <= reach &&
        isSameAnswer(other.response, figure.response),
    );
    return near.toSorted((a, b) => apart(a, figure) - apart(b, figure))[0] ?? null;
  };
  const pairs = shares
    .filter(({ wave }) => wave === 'previous')
    .flatMap((before) => {
      const now = fellow(before, current, REACH);
      return now === null ? [] : [{ before, now }];
    });
  const stated = extraction.figures
    .filter(({ measure, unit }) => measure === 'change' && unit === 'points')
    .map((change) => {
      const pair = pairs.find(
        ({ now, before }) =>
          isOfSamePeople(now, change) &&
          Math.abs(now.value - before.value) === Math.abs(change.value) &&
          apart(change, before) <= 1,
      );
      const now = pair?.now ?? fellow(change, current, REACH);
      const before = pair?.before ?? null;
      return { points: change.value, level: now?.value ?? null, now, before, stated: change };
    });
  const told = new Set(stated.map(({ before }) => before));
  const worked = pairs
    .filter(({ before }) => !told.has(before))
    .map(({ before, now }) => ({
      points: Math.round(100 * (now.value - before.value)) / 100,
      level: now.value,
      now,
      before,
      stated: null,
    }));
  return [...stated, ...worked];
}

function isOfSamePeople(a: Figure, b: Figure): boolean {
  return a.poll === b.poll && a.subgroup === b.subgroup && a.base === b.base;
}
