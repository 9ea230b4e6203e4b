import type { Check } from '@topline/model';
import type { Rule, RuleInput } from '../check.ts';
import { describePeople } from '../describe-people.ts';
import { formatNumber, formatPoints } from '../format-number.ts';
import type { QuestionRun } from '../question-run.ts';
import { sumShares } from '../sum-shares.ts';

/**
 * Says how many points of a question the story leaves out. Leaving some out is no fault, so that an
 * answer is `pass` with the remainder in the message. Silent where C01 speaks of a sum over 100.
 */
export const sharesLeftOut: Rule = {
  code: 'C02',
  name: 'shares left out',
  question: 'How many points of the answers to one question does the story not report?',
  source: 'Rounding rule of the Rich Opinion Poll File format (github.com/filipvanlaenen/asapop)',
  run: (input) =>
    input.runs
      .filter((run) => run.wave === 'current' && run.figures.length > 1)
      .flatMap((run) => checkRun(input, run)),
};

function checkRun({ document }: RuleInput, run: QuestionRun): Check[] {
  const { sum, approximate, tolerance } = sumShares(document, run.figures);
  if (sum > 100 + tolerance) return [];
  const people = describePeople(run);
  const left = 100 - sum;
  const complete = left <= tolerance;
  const points = formatPoints(left, approximate);
  const gap = `does not report ${points} of the answers of ${people}.`;
  const answer = {
    code: 'C02',
    poll: run.poll,
    figures: run.figures,
    expected: tolerance === 0 ? '100' : `${formatNumber(100 - tolerance)} to 100`,
    found: formatNumber(sum),
  };
  if (run.choice === 'multiple') {
    const message = `People could give more than one answer, so the answers of ${people} need not add up to 100 per cent.`;
    return [{ ...answer, status: 'unknown', message }];
  }
  if (complete) {
    const about = approximate ? 'about ' : '';
    const message = `The reported answers of ${people} add up to ${about}${formatNumber(sum)} per cent: none is left out.`;
    return [{ ...answer, status: 'pass', message }];
  }
  if (run.choice === 'single') {
    return [{ ...answer, status: 'pass', message: `The story ${gap}` }];
  }
  const message = `If these are answers to one question, the story ${gap}`;
  return [{ ...answer, status: 'unknown', message }];
}
