import type { Check, Poll } from '@topline/model';
import type { Rule } from '../check.ts';
import { formatNumber, formatPoints } from '../format-number.ts';
import { marginOfSample } from '../statistics/margin-of-error.ts';

/** Weighting widens the margin: up to this many times the variance is usual. */
const LARGEST_EFFECT = 2;

/** Warns where a stated margin of error does not go with the stated sample. */
export const marginAgainstSample: Rule = {
  code: 'C11',
  name: 'margin against sample',
  question:
    'Does the stated margin of error go with the sample: 98 / √n points, or up to 1.4 times that?',
  source: 'AAPOR, Margin of Sampling Error / Credibility Interval',
  run: ({ extraction }) =>
    extraction.polls.flatMap((poll) => (poll.marginOfError === null ? [] : checkMargin(poll))),
};

function checkMargin(poll: Poll): Check {
  const { marginOfError: margin, sampleSize: size } = poll;
  const stated = margin ?? 0;
  const answer = { code: 'C11', poll, figures: [], found: formatNumber(stated) };
  if (size === null || size < 1) {
    const message = `The story gives a margin of error of ${formatPoints(stated)}, but not how many were asked.`;
    return { ...answer, expected: null, status: 'unknown', message };
  }
  const slack = Number.isInteger(stated) ? 0.5 : 0.05;
  const [low, high] = [marginOfSample(size), marginOfSample(size, LARGEST_EFFECT)];
  const fits = stated >= low - slack - 0.05 && stated <= high + slack;
  const range = `${formatNumber(round(low))} to ${formatNumber(round(high))}`;
  const words = `The story gives a margin of error of ${formatPoints(stated)} for ${size} people`;
  return {
    ...answer,
    expected: range,
    status: fits ? 'pass' : 'warn',
    message: fits
      ? `${words}, which go together.`
      : `${words}. Chance alone gives ${range} points for as many: one of the two is misprinted, or the margin is that of another group.`,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
