import type { Check, Figure } from '@topline/model';
import { admitsChance } from '../admits.ts';
import type { Rule } from '../check.ts';
import { findChanges, type ReportedChange } from '../find-changes.ts';
import { formatNumber, formatPoints } from '../format-number.ts';
import { MAKES_LITTLE, MAKES_MUCH } from '../lexicon/admissions.ts';
import { sentenceFinder, textOfSentences } from '../sentence-finder.ts';
import { marginOfChange } from '../statistics/margin-of-error.ts';

/** Nine shares in ten lie within so many points of the truth, whatever the sample. */
const USUAL_ERROR = 4;

/**
 * Warns of a change that two samples of that size give by chance alone. The earlier sample is taken
 * to be as large as this one, since stories do not give it. Without any size the statement of the
 * British Polling Council stands in, and only a story that makes much of the change is warned.
 */
export const changeInsideTheError: Rule = {
  code: 'C06',
  name: 'change inside the error',
  question: 'Is a change since an earlier poll larger than chance gives between two such samples?',
  source:
    'Cochran, Sampling Techniques, 1977, ch. 3; British Polling Council, statement on margins of error, 2018',
  run: (input) => {
    const sentenceOf = sentenceFinder(input.document);
    return findChanges(input).flatMap((change) => {
      const figures = [change.stated, change.now, change.before].filter((one) => one !== null);
      // The words that judge a change stand where it is stated, or where the earlier share is.
      const place = change.stated ?? change.before;
      if (place === null || change.points === 0) return [];
      const at = sentenceOf(place.span);
      const words = textOfSentences(input.document, at, at);
      const isModest = MAKES_LITTLE.test(words) || admitsChance(input.document, place.span);
      return [judge(change, figures, { isModest, isMuch: MAKES_MUCH.test(words) })];
    });
  },
};

function judge(
  change: ReportedChange,
  figures: readonly Figure[],
  { isModest, isMuch }: { readonly isModest: boolean; readonly isMuch: boolean },
): Check {
  const { poll, subgroup } = (change.now ?? change.stated) as Figure;
  const points = Math.abs(change.points);
  const told = `The story gives a change of ${formatPoints(points)}`;
  const answer = { code: 'C06', poll, figures, found: formatNumber(points), expected: null };
  const size = subgroup === null ? poll.sampleSize : null;
  if (size === null || size < 1)
    return { ...answer, ...withoutSize(told, points, isMuch && !isModest, subgroup) };
  const at = { share: change.level ?? 50, size };
  const margin = Math.round(10 * marginOfChange(at, at)) / 10;
  const chance = `two samples of ${size} people can differ by ${formatPoints(margin)} by chance`;
  const expected = `at least ${formatNumber(margin)}`;
  if (points >= margin) {
    return {
      ...answer,
      expected,
      status: 'pass',
      message: `${told}; ${chance}, and it is no less.`,
    };
  }
  if (change.level === null) {
    const message = `${told}, but not the share that changed: nobody can tell whether it is more than chance.`;
    return { ...answer, status: 'unknown', message };
  }
  if (isModest) {
    const message = `${told}; ${chance}, and the story makes little of it.`;
    return { ...answer, expected, status: 'pass', message };
  }
  const message = `${told}; but ${chance}: there may have been no change at all.`;
  return { ...answer, expected, status: 'warn', message };
}

function withoutSize(
  told: string,
  points: number,
  isMuch: boolean,
  subgroup: string | null,
): Pick<Check, 'status' | 'message'> {
  const people = subgroup ?? 'people';
  if (isMuch && subgroup === null && points < USUAL_ERROR) {
    const message = `${told} and makes much of it; pollsters themselves say that one share in ten is more than ${USUAL_ERROR} points off.`;
    return { status: 'warn', message };
  }
  const message = `${told}, but not how many ${people} were asked: nobody can tell whether it is more than chance.`;
  return { status: 'unknown', message };
}
