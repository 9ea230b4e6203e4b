import type { Check, Figure } from '@topline/model';
import type { Rule } from '../check.ts';
import { formatNumber, formatPoints } from '../format-number.ts';
import { readAnswer, type Answer } from '../read-answer.ts';
import { relateAnswers } from '../relate-answers.ts';
import { placeFinder, sentencesApart, type PrintedPlace } from '../printed-places.ts';

/** How many sentences the parts may stand from their total. */
const REACH = 2;

/** Fails an `agree` that is not `strongly` and `somewhat` together, and a net that is not a difference. */
export const subtotal: Rule = {
  code: 'C16',
  name: 'subtotal',
  question: 'Are totals the sum of their parts, and nets for less against, rounding apart?',
  run: ({ document, extraction: { figures } }) => {
    const placesOf = placeFinder(document);
    const members = figures.flatMap((figure): Member[] => {
      const places = placesOf(figure).filter(({ inHeadline }) => !inHeadline);
      return places.length === 0 ? [] : [{ figure, answer: readAnswer(figure.response), places }];
    });
    const shares = members.filter(({ figure }) => figure.measure === 'share');
    const parts = shares.filter(({ answer }) => answer.degree !== '');
    return members.flatMap((member) => {
      const { measure, unit } = member.figure;
      if (measure === 'net' && unit !== 'people') return [checkNet(member, nearTo(member, shares))];
      const isTotal = measure === 'share' && member.answer.degree === '';
      return isTotal ? checkTotal(member, nearTo(member, parts)) : [];
    });
  },
};

function nearTo(member: Member, among: readonly Member[]): Member[] {
  return among.filter((other) => other !== member && areFellows(other, member));
}

/** Of the same people in the same wave of a poll, and told together. */
function areFellows(a: Member, b: Member): boolean {
  return (
    a.figure.poll === b.figure.poll &&
    a.figure.subgroup === b.figure.subgroup &&
    a.figure.base === b.figure.base &&
    a.figure.wave === b.figure.wave &&
    sentencesApart(a.places, b.places) <= REACH
  );
}

interface Member {
  readonly figure: Figure;
  readonly answer: Answer;
  readonly places: readonly PrintedPlace[];
}

function checkTotal(total: Member, near: readonly Member[]): Check[] {
  const parts = near.filter(({ answer }) => isPart(answer, total.answer));
  const degrees = new Set(parts.map(({ answer }) => answer.degree));
  if (parts.length < 2 || degrees.size < parts.length) return [];
  const { figure } = total;
  const sum = parts.reduce((all, part) => all + part.figure.value, 0);
  const words = `${parts.map((part) => formatNumber(part.figure.value)).join(' and ')} per cent`;
  const fits = Math.abs(sum - figure.value) <= slackOf([total, ...parts]) + 1e-9;
  const told = `The story gives ${words} as the parts of ${formatNumber(figure.value)} per cent`;
  const message = fits
    ? `${told}, which they add up to.`
    : `${told}, but they add up to ${formatNumber(sum)}.`;
  return [
    {
      code: 'C16',
      poll: figure.poll,
      figures: [figure, ...parts.map((part) => part.figure)],
      expected: formatNumber(sum),
      found: formatNumber(figure.value),
      status: fits ? 'pass' : 'fail',
      message,
    },
  ];
}

/** `strongly approve` is a part of `approve`. */
function isPart(part: Answer, total: Answer): boolean {
  if (part.degree === '' || part.negated !== total.negated) return false;
  const shared = [...part.stems].filter((stem) => total.stems.has(stem)).length;
  return shared > 0 && shared === Math.min(part.stems.size, total.stems.size);
}

function checkNet({ figure, answer, places }: Member, near: readonly Member[]): Check {
  const found = formatNumber(figure.value);
  const stated = { code: 'C16', poll: figure.poll, found, expected: null };
  const whole = near.filter(
    ({ answer: { degree, residual } }) => degree === '' && residual === null,
  );
  const pairs = whole.flatMap((one, index) =>
    whole
      .slice(index + 1)
      .filter((other) => relateAnswers(one.answer, other.answer, false) === 'evident')
      .filter((other) => [one, other].some((side) => isAbout(side.answer, answer)))
      .map((other) => [one, other] as const),
  );
  const reach = whole.some((side) => side.figure.response === figure.response) ? 1 : 0;
  const gap = ([one, other]: readonly [Member, Member]) =>
    Math.abs(one.figure.value - other.figure.value);
  const fits = ([one, other]: readonly [Member, Member]) =>
    Math.abs(gap([one, other]) - Math.abs(figure.value)) <= slackOf([one, other]) + 1e-9;
  const pair = pairs.find((sides) => fits(sides)) ?? pairs[0];
  const isApart = pair?.some((side) => sentencesApart(side.places, places) > reach);
  if (!pair || ((pairs.length > 1 || isApart) && !fits(pair))) {
    const message = `The story gives a net score of ${formatPoints(figure.value)}, but not both shares that it is the difference of.`;
    return { ...stated, figures: [figure], status: 'unknown', message };
  }
  const shares = pair.map((side) => formatNumber(side.figure.value)).join(' and ');
  const told = `The story gives a net score of ${found} between ${shares} per cent`;
  const message = fits(pair)
    ? `${told}, which is their difference.`
    : `${told}, but these are ${formatPoints(gap(pair))} apart.`;
  return {
    ...stated,
    figures: [figure, ...pair.map((side) => side.figure)],
    expected: formatNumber(gap(pair)),
    status: fits(pair) ? 'pass' : 'fail',
    message,
  };
}

const NET_WORDS: ReadonlySet<string> = new Set(['net', 'ratin', 'score', 'balan']);

/** A net names what it is about (`net approval of the mayor`), or nothing at all (`net`). */
function isAbout(side: Answer, net: Answer): boolean {
  const named = [...net.stems].filter((stem) => !NET_WORDS.has(stem));
  const shared = named.filter((stem) => side.stems.has(stem)).length;
  return 2 * shared >= named.length;
}

/** Each printed number may be rounded by half a unit, so that two or three are off by one. */
function slackOf(members: readonly Member[]): number {
  return members.some(({ figure }) => isRough(figure)) ? 3 : 1;
}

/** `about 40 per cent`, `two-thirds`; but `some 41 per cent` is exact. */
function isRough({ qualifier, value }: Figure): boolean {
  return qualifier !== 'exact' && (value % 5 === 0 || !Number.isInteger(value));
}
