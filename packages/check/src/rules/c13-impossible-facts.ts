import type { Check, Figure, Poll } from '@topline/model';
import type { Rule, RuleInput } from '../check.ts';
import { findDoubleValues } from '../find-double-values.ts';
import { findSampleSizes } from '../find-sample-sizes.ts';
import { findSubgroupSize, subgroupsOf } from '../find-subgroup-size.ts';
import { formatNumber } from '../format-number.ts';

/** Two values for one share are far more often a misread answer than a misprint. */
const SURE_DOUBLE = 0.5;

/**
 * Fails a poll that was finished before it began or after the story came out, a group larger than the
 * sample, shares over 100, and a sample or a share that the story gives two values.
 */
export const impossibleFacts: Rule = {
  code: 'C13',
  name: 'impossible facts',
  question:
    'Are dates in order, groups no larger than the sample, shares at most 100, and is nothing given two values?',
  sure: ({ figures }) => (figures.length > 1 ? SURE_DOUBLE : 0.35),
  run: (input) => [
    ...input.extraction.polls.flatMap((poll) => checkDates(input, poll)),
    ...input.extraction.polls.flatMap((poll) => checkGroups(input, poll)),
    ...input.extraction.figures.flatMap(checkShare),
    ...checkSampleSizes(input),
    ...checkDoubles(input),
  ],
};

function checkDates({ document }: RuleInput, poll: Poll): Check[] {
  const { fieldworkStart: start, fieldworkEnd: end, fieldworkPrecision: precision } = poll;
  const published = document.article.publishedAt?.slice(0, 10) ?? null;
  if (start === null || end === null || precision !== 'day') return [];
  const answer = { code: 'C13', poll, figures: [] };
  if (end < start) {
    const message = `The story has people asked from ${start} to ${end}: the end is before the beginning.`;
    return [{ ...answer, expected: `from ${start}`, found: end, status: 'fail', message }];
  }
  if (published === null) return [];
  // A day's grace: the two may be told in different time zones.
  const isLate = Date.parse(end) - Date.parse(published) > 86_400_000;
  const words = `The story came out on ${published} and has people asked until ${end}`;
  const message = isLate ? `${words}: that day had not come.` : `${words}, which is possible.`;
  const status = isLate ? 'fail' : 'pass';
  return [{ ...answer, expected: `at latest ${published}`, found: end, status, message }];
}

function checkGroups({ document, extraction }: RuleInput, poll: Poll): Check[] {
  const { sampleSize: all } = poll;
  if (all === null) return [];
  return subgroupsOf(extraction, poll).flatMap((group): Check[] => {
    const size = findSubgroupSize(document, extraction, poll, group)?.size;
    if (size === undefined) return [];
    const isLarger = size > all;
    const told = `The story has ${all} people asked, and ${size} of ${group} among them`;
    return [
      {
        code: 'C13',
        poll,
        figures: extraction.figures.filter(
          (figure) => figure.poll === poll && figure.subgroup === group,
        ),
        expected: `at most ${all}`,
        found: String(size),
        status: isLarger ? 'fail' : 'pass',
        message: isLarger
          ? `${told}: a part cannot be larger than the whole.`
          : `${told}, which is possible.`,
      },
    ];
  });
}

function checkShare(figure: Figure): Check[] {
  if (figure.measure !== 'share' || figure.unit !== 'percent' || figure.value <= 100) return [];
  const found = formatNumber(figure.value);
  const message = `The story gives a share of ${found} per cent of people: there are no more than 100.`;
  const answer = { code: 'C13', poll: figure.poll, figures: [figure], found };
  return [{ ...answer, expected: 'at most 100', status: 'fail', message }];
}

function checkSampleSizes(input: RuleInput): Check[] {
  const values = [...new Set(findSampleSizes(input).map(({ value }) => value))];
  const poll = input.extraction.polls[0] ?? null;
  const [first, second] = values;
  if (first === undefined || second === undefined) return [];
  const message = `The story has ${first} people asked in one place and ${second} in another.`;
  const answer = { code: 'C13', poll, figures: [], expected: String(first), found: String(second) };
  return [{ ...answer, status: 'fail', message }];
}

function checkDoubles(input: RuleInput): Check[] {
  return findDoubleValues(input).map(([first, again]): Check => {
    const [one, other] = [formatNumber(first.value), formatNumber(again.value)];
    const who = first.subgroup ?? 'all respondents';
    const message = `The story gives ${one} per cent and, in another place, ${other} per cent of ${who} for “${first.response}”.`;
    const figures = [first, again];
    const answer = { code: 'C13', poll: first.poll, figures, expected: one, found: other };
    return { ...answer, status: 'fail', message };
  });
}
