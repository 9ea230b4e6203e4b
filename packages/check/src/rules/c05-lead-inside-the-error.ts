import type { Check, Figure } from '@topline/model';
import type { Rule, RuleInput } from '../check.ts';
import { findSides } from '../find-sides.ts';
import { formatNumber, formatPoints } from '../format-number.ts';
import { marginOfDifference } from '../statistics/margin-of-error.ts';

/** Warns of a stated lead that is smaller than chance alone gives in a sample of that size. */
export const leadInsideTheError: Rule = {
  code: 'C05',
  name: 'lead inside the error',
  question:
    'Is a stated lead larger than the margin of error of the difference between the two shares?',
  source: 'Franklin, The Margin of Error for Differences in Polls, 2007',
  run: (input) =>
    input.extraction.figures
      .filter((figure) => figure.measure === 'lead' && figure.unit === 'points')
      .map((lead) => checkLead(input, lead)),
};

function checkLead(input: RuleInput, lead: Figure): Check {
  const { poll } = lead;
  const [sides, ...others] = findSides(lead, input.runs);
  const answer = { code: 'C05', poll, found: formatNumber(lead.value), expected: null };
  const size = poll.sampleSize;
  if (!sides || others.length > 0 || size === null || size < 1 || lead.subgroup !== null) {
    const lacks = lead.subgroup !== null ? 'how many of the group were asked' : 'the sample size';
    const what = sides && others.length === 0 ? lacks : 'both shares that the lead is between';
    const message = `The story does not give ${what}, so that nobody can tell whether the lead is more than chance.`;
    return { ...answer, figures: [lead], status: 'unknown', message };
  }
  const [leader, rival] = sides;
  const margin = marginOfDifference(leader.value, rival.value, size);
  const isClear = Math.abs(lead.value) >= margin;
  const told = `Among ${size} people the difference between two such shares can be off by ${formatPoints(Math.round(margin * 10) / 10)}`;
  const message = isClear
    ? `${told}: the lead of ${formatPoints(Math.abs(lead.value))} is more than that.`
    : `${told}, more than the lead of ${formatPoints(Math.abs(lead.value))}: the two may as well be level, or the other way round.`;
  const status = isClear ? 'pass' : 'warn';
  const expected = `at least ${formatNumber(Math.round(margin * 10) / 10)}`;
  return { ...answer, expected, figures: [lead, leader, rival], status, message };
}
