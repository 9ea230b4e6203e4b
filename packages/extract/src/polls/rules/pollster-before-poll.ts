import { NOT_A_POLLSTER } from '../lexicon/not-pollsters.ts';
import type { PollRule } from '../rule.ts';

export const pollsterBeforePoll: PollRule = {
  name: 'pollster-before-poll',
  example: 'the Northgate poll; a Brightwater Research survey',
  field: 'pollster',
  pattern:
    /(?<![\p{L}\d])(?<value>\p{Lu}[\p{L}\d&’'-]{1,24}(?: (?:& )?\p{Lu}[\p{L}\d&’'-]{1,24}){0,3}) (?:opinion )?(?:poll|survey)(?![\p{L}-])/dgu,
  accepts: (value) => !value.split(' ').some((word) => NOT_A_POLLSTER.has(word.toLowerCase())),
};
