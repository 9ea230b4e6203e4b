import { wording, type PollRule } from '../rule.ts';

export const modeBeforePoll: PollRule = {
  name: 'mode-before-poll',
  example: 'an online poll; a telephone survey; face-to-face interviews',
  field: 'mode',
  words: ['online', 'internet', 'telephone', 'phone', 'face', 'in', 'postal'],
  startsWith: 'word',
  readAt: wording(
    /(?<![\p{L}-])(?<value>online|internet|telephone|phone|face-to-face|in-person|postal)(?= (?:opinion )?(?:poll|survey|interviews|panel)(?!\p{L}))/diuy,
  ),
};
