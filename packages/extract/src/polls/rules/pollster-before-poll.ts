import { isPollsterName } from '../is-pollster-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import type { PollRule } from '../rule.ts';

export const pollsterBeforePoll: PollRule = {
  name: 'pollster-before-poll',
  example: 'the Northgate poll; a Brightwater Research survey; a Herald/Tern tracking poll',
  field: 'pollster',
  pattern: new RegExp(
    String.raw`(?<value>${ORGANISATION})(?: \((?<short>[\p{L}/-]{2,12})\))?(?: (?:new|latest|final|recent|national|nationwide|statewide|state|weekly|monthly|daily|annual|tracking|online|internet|phone|telephone|exclusive|public|opinion|voter|voting|intention|intentions|reader|readers|member|members|exit)){0,3} (?:poll|survey|polling|study|research|questionnaire|[Pp]oll|[Ss]urvey|[Bb]arometer|[Tt]racker)(?![\p{L}-])`,
    'dgu',
  ),
  accepts: isPollsterName,
};
