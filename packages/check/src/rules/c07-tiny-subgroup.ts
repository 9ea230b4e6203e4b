import type { Check } from '@topline/model';
import type { Rule } from '../check.ts';
import { findSubgroupSize, subgroupsOf } from '../find-subgroup-size.ts';
import { formatNumber } from '../format-number.ts';
import { marginOfSample } from '../statistics/margin-of-error.ts';

/** Fewer people than this are too few for a percentage. */
const FEWEST = 100;

/** Warns of percentages of a group of whom fewer than a hundred were asked. */
export const tinySubgroup: Rule = {
  code: 'C07',
  name: 'tiny subgroup',
  question: 'Were at least 100 people asked of each group that the story gives percentages of?',
  source: 'British Polling Council, guidance on sub-groups; AAPOR, Survey Disclosure Checklist',
  run: ({ document, extraction }) =>
    extraction.polls.flatMap((poll) =>
      subgroupsOf(extraction, poll).flatMap((subgroup): Check[] => {
        const figures = extraction.figures.filter(
          (figure) =>
            figure.poll === poll && figure.subgroup === subgroup && figure.measure === 'share',
        );
        if (figures.length === 0) return [];
        const answer = { code: 'C07', poll, figures, expected: `at least ${FEWEST}` };
        const stated = findSubgroupSize(document, extraction, poll, subgroup);
        if (stated === null) {
          const message = `The story gives percentages of ${subgroup}, but not how many of them were asked.`;
          return [{ ...answer, found: null, status: 'unknown', message }];
        }
        const { size } = stated;
        const margin = formatNumber(Math.round(marginOfSample(size)));
        const found = String(size);
        if (size >= FEWEST) {
          const message = `The percentages of ${subgroup} are those of ${found} people: they can be off by ${margin} points.`;
          return [{ ...answer, found, status: 'pass', message }];
        }
        const message = `The percentages of ${subgroup} are those of no more than ${found} people: by chance alone they can be off by ${margin} points.`;
        return [{ ...answer, found, status: 'warn', message }];
      }),
    ),
};
