import type { Check, Figure, Poll } from '@topline/model';
import { admitsChance } from '../admits.ts';
import type { Rule, RuleInput } from '../check.ts';
import { findLeadsInWords } from '../find-leads-in-words.ts';
import { findSides, type Sides } from '../find-sides.ts';
import { formatNumber, formatPoints } from '../format-number.ts';
import { marginOfDifference } from '../statistics/margin-of-error.ts';

/**
 * Warns of a lead, in points or in words (`ahead of`), that is smaller than chance alone gives in a
 * sample of that size. A story that says so itself (`within the margin of error`) passes.
 */
export const leadInsideTheError: Rule = {
  code: 'C05',
  name: 'lead inside the error',
  question: 'Is a lead larger than the margin of error of the difference between the two shares?',
  source: 'Franklin, The Margin of Error for Differences in Polls, 2007',
  run: (input) => {
    const isAdmitted = ({ span }: Figure) => admitsChance(input.document, span);
    return [
      ...input.extraction.figures
        .filter((figure) => figure.measure === 'lead' && figure.unit === 'points')
        .map((lead) => checkLead(input, lead, isAdmitted(lead))),
      ...findLeadsInWords(input).map(({ sides, words }) => {
        const told = `says “${words}”`;
        return judge(
          { poll: sides[0].poll, sides, figures: [], told, found: null },
          isAdmitted(sides[0]),
        );
      }),
    ];
  },
};

function checkLead(input: RuleInput, lead: Figure, isAdmitted: boolean): Check {
  const [sides, ...others] = findSides(lead, input.runs);
  const told = `gives a lead of ${formatPoints(Math.abs(lead.value))}`;
  const claim = { poll: lead.poll, figures: [lead], told, found: Math.abs(lead.value) };
  return judge({ ...claim, sides: others.length === 0 ? sides : undefined }, isAdmitted);
}

interface Claim {
  readonly poll: Poll;
  readonly figures: readonly Figure[];
  readonly sides: Sides | undefined;
  readonly told: string;
  /** The lead in points, where the story states it. */
  readonly found: number | null;
}

function judge({ poll, figures, sides, told, found }: Claim, isAdmitted: boolean): Check {
  const answer = { code: 'C05', poll, expected: null, found: null };
  if (!sides) {
    const message = `The story ${told}, but not both shares that the lead is between: nobody can tell whether it is more than chance.`;
    return { ...answer, figures, status: 'unknown', message };
  }
  const [leader, rival] = sides;
  const size = poll.sampleSize;
  if (leader.subgroup !== null || size === null || size < 1) {
    const lacks = leader.subgroup === null ? 'how many people' : `how many ${leader.subgroup}`;
    const message = `The story ${told}, but not ${lacks} were asked: nobody can tell whether the lead is more than chance.`;
    return { ...answer, figures: [...figures, leader, rival], status: 'unknown', message };
  }
  const gap = found ?? leader.value - rival.value;
  const margin = Math.round(10 * marginOfDifference(leader.value, rival.value, size)) / 10;
  const chance = `among ${size} people the difference between two such shares can be off by ${formatPoints(margin)}`;
  const isClear = gap >= margin;
  const message = isClear
    ? `The story ${told}; ${chance}, and the lead of ${formatPoints(gap)} is more than that.`
    : isAdmitted
      ? `The story ${told}; ${chance}, and the story says itself that chance may explain it.`
      : `The story ${told}; but ${chance}, more than the lead of ${formatPoints(gap)}: the two may as well be level, or the other way round.`;
  return {
    ...answer,
    expected: `at least ${formatNumber(margin)}`,
    found: formatNumber(gap),
    figures: [...figures, leader, rival],
    status: isClear || isAdmitted ? 'pass' : 'warn',
    message,
  };
}
