import type { PollRule } from '../rule.ts';

export const modeBeforePoll: PollRule = {
  name: 'mode-before-poll',
  example: 'an online poll; a telephone survey; face-to-face interviews',
  field: 'mode',
  pattern:
    /(?<![\p{L}-])(?<value>online|internet|telephone|phone|face-to-face|in-person|postal)(?= (?:opinion )?(?:poll|survey|interviews|panel)(?!\p{L}))/dgiu,
};
