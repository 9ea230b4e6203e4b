import type { Check, Figure } from '@topline/model';
import type { Rule, RuleInput } from '../check.ts';
import { findSides, type Sides } from '../find-sides.ts';
import { formatNumber, formatPoints } from '../format-number.ts';
import { placeFinder, sentencesApart } from '../printed-places.ts';
import { FRACTION_SLACK, sumShares } from '../sum-shares.ts';

/** Further off, in points, the lead is another's. */
const SLIP = 8;
/** Sentences between a lead and the shares that it is between. */
const BESIDE = 2;

/** A lead is the difference of the two shares it is between; rounding allows one point. */
export const leadIsNotTheDifference: Rule = {
  code: 'C03',
  name: 'lead is not the difference',
  question: 'Is a stated lead the difference between the two shares it is between, within 1 point?',
  sure: () => 0.46,
  run: (input) =>
    input.extraction.figures
      .filter((figure) => figure.measure === 'lead' && figure.unit !== 'people')
      .map((lead) => checkLead(input, lead)),
};

function checkLead(input: RuleInput, lead: Figure): Check {
  const found = findSides(lead, input.runs);
  const fitting = found.find((sides) => fits(input, lead, sides));
  const sides = fitting ?? found[0];
  const stated = formatPoints(Math.abs(lead.value));
  const answer = { code: 'C03', poll: lead.poll, expected: null, found: formatNumber(lead.value) };
  if (!sides || (!fitting && found.length > 1)) {
    const message = sides
      ? `The story gives several shares that the lead of ${stated} may be between; none of them differ by as much.`
      : `The story gives a lead of ${stated}, but not both shares that it is between.`;
    return { ...answer, figures: [lead], status: 'unknown', message };
  }
  const [leader, rival] = sides;
  const difference = formatNumber(leader.value - rival.value);
  const shares = `${formatNumber(leader.value)} and ${formatNumber(rival.value)}`;
  const words = `The story gives a lead of ${stated} between ${shares} per cent`;
  const message = fitting
    ? `${words}, which is their difference.`
    : `${words}, but these are ${formatPoints(Math.abs(leader.value - rival.value))} apart.`;
  if (!fitting && fits(input, lead, [rival, leader])) {
    return {
      ...answer,
      figures: [lead, leader, rival],
      status: 'unknown',
      message: `${words}: they are as far apart, but the other side is ahead, or the story speaks of another pair.`,
    };
  }
  if (!fitting && (isFar(input, lead, sides) || hasOtherLead(input, lead, leader))) {
    return {
      ...answer,
      figures: [lead, leader, rival],
      status: 'unknown',
      message: `${message} The story may speak of another pair.`,
    };
  }
  const status = fitting ? 'pass' : 'fail';
  return { ...answer, figures: [lead, leader, rival], expected: difference, status, message };
}

/** A slip is of few points, and a lead stands beside its shares. */
function isFar({ document }: RuleInput, lead: Figure, [leader, rival]: Sides): boolean {
  const placesOf = placeFinder(document);
  const off = Math.abs(leader.value - rival.value - lead.value);
  const apart = (share: Figure) => sentencesApart(placesOf(lead), placesOf(share));
  return off > SLIP || Math.max(apart(leader), apart(rival)) > BESIDE;
}

/** The share's own lead is another, which fits: this one was asked otherwise, or of others. */
function hasOtherLead(input: RuleInput, lead: Figure, leader: Figure): boolean {
  return input.extraction.figures.some(
    (other) =>
      other.measure === 'lead' &&
      other.value !== lead.value &&
      findSides(other, input.runs).some(
        (sides) => sides[0] === leader && fits(input, other, sides),
      ),
  );
}

function fits({ document }: RuleInput, lead: Figure, [leader, rival]: Sides): boolean {
  const rough = sumShares(document, [leader, rival]).approximate || lead.qualifier === 'about';
  const slack = rough ? FRACTION_SLACK : 1;
  const gap = leader.value - rival.value - lead.value;
  if (lead.qualifier === 'over') return gap >= -slack - 1e-9;
  if (lead.qualifier === 'under') return gap <= slack + 1e-9;
  return Math.abs(gap) <= slack + 1e-9;
}
