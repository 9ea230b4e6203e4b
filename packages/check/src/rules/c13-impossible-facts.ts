import type { Check, Figure, Poll } from '@topline/model';
import type { Rule, RuleInput } from '../check.ts';
import { formatNumber } from '../format-number.ts';

/** Fails a poll that was finished before it began or after the story came out, and shares over 100. */
export const impossibleFacts: Rule = {
  code: 'C13',
  name: 'impossible facts',
  question: 'Are the dates of the poll in order and before the story, and its shares at most 100?',
  run: (input) => [
    ...input.extraction.polls.flatMap((poll) => checkDates(input, poll)),
    ...input.extraction.figures.flatMap(checkShare),
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

function checkShare(figure: Figure): Check[] {
  if (figure.measure !== 'share' || figure.unit !== 'percent' || figure.value <= 100) return [];
  const found = formatNumber(figure.value);
  const message = `The story gives a share of ${found} per cent of people: there are no more than 100.`;
  const { poll } = figure;
  return [
    {
      code: 'C13',
      poll,
      figures: [figure],
      expected: 'at most 100',
      found,
      status: 'fail',
      message,
    },
  ];
}
