import type { Check } from '@topline/model';
import type { Rule, RuleInput } from '../check.ts';
import { describePeople } from '../describe-people.ts';
import { formatNumber } from '../format-number.ts';
import type { QuestionRun } from '../question-run.ts';
import { sumShares } from '../sum-shares.ts';

/**
 * A misprint or a wrong share is this many points at most; further over, the shares answer several
 * questions.
 */
const MISPRINT = 25;

/** Shares of one single-choice question cannot add up to more than 100, rounding apart. */
export const sharesExceedTheWhole: Rule = {
  code: 'C01',
  name: 'shares exceed the whole',
  question: 'Do the answers to one question add up to no more than 100 per cent, rounding apart?',
  source: 'Rounding rule of the Rich Opinion Poll File format (github.com/filipvanlaenen/asapop)',
  // Two shares are taken for answers to one question more easily than three.
  sure: ({ figures }) => (figures.length > 2 ? 0.48 : 0.57),
  run: (input) =>
    input.runs
      .filter((run) => run.wave === 'current' && run.figures.length > 1)
      .map((run) => checkRun(input, run)),
};

function checkRun({ document }: RuleInput, run: QuestionRun): Check {
  const { sum, least, tolerance } = sumShares(document, run.figures);
  const total = formatNumber(sum);
  const limit = 100 + tolerance;
  const people = describePeople(run);
  const answer = {
    code: 'C01',
    poll: run.poll,
    figures: run.figures,
    expected: `at most ${formatNumber(limit)}`,
    found: total,
  };
  if (sum <= limit) {
    const message = `The reported answers of ${people} add up to ${total} per cent, which is possible.`;
    return { ...answer, status: 'pass', message };
  }
  if (run.choice === 'multiple') {
    const message = `The answers of ${people} add up to ${total} per cent, but people could give more than one.`;
    return { ...answer, status: 'unknown', message };
  }
  if (run.choice === 'likely' || sum > limit + MISPRINT) {
    const message = `The answers of ${people} add up to ${total} per cent; the story does not make clear whether they answer one question.`;
    return { ...answer, status: 'unknown', message };
  }
  if (least <= limit) {
    const message = `The answers of ${people} add up to about ${total} per cent, but the story rounds some of them too roughly to tell.`;
    return { ...answer, status: 'unknown', message };
  }
  const message = `The answers of ${people} add up to ${total} per cent, although each person could give only one.`;
  return { ...answer, status: 'fail', message };
}
