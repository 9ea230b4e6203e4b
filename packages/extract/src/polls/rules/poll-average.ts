import { wording, type PollRule } from '../rule.ts';

export const pollAverage: PollRule = {
  name: 'poll-average',
  example:
    'a poll of polls; the average of the last four polls; our polling average; a poll tracker',
  field: 'average',
  words: `poll polls average averages aggregate aggregates median opinion polling`.split(' '),
  startsWith: 'word',
  readAt: wording(
    /(?<![\p{L}-])(?<value>polls? of polls|(?:averages?|aggregates?|median) of (?:\p{L}{2,8} ){0,4}(?:opinion )?(?:polls|polling|surveys)|(?:opinion )?poll(?:ing|s)?(?:’s|'s)? (?:averages?|aggregates?|aggregators?|trackers?|tracking models?)|(?<=(?:RealClearPolitics|Real ?Clear ?(?:Politics|Polling)|FiveThirtyEight|538|Decision Desk HQ|Silver Bulletin)(?:[’']s)? )(?:averages?|aggregates?))(?![\p{L}-])/diuy,
  ),
};
