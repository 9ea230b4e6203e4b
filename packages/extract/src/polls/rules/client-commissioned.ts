import { ORGANISATION } from '../organisation-pattern.ts';
import type { PollRule } from '../rule.ts';

export const clientCommissioned: PollRule = {
  name: 'client-commissioned',
  example: 'Shelter North, which commissioned the survey; the Herald commissioned the poll',
  field: 'client',
  pattern: new RegExp(
    String.raw`(?<value>${ORGANISATION})(?: \([\p{L}/-]{2,12}\))?,?(?: which| who)?(?: has| had)? (?:commissioned|sponsored|funded|paid for) (?:the|this|a|its) (?:[\p{L}-]+ ){0,2}(?:poll|survey|study|research|polling)(?![\p{L}-])`,
    'dgu',
  ),
};
