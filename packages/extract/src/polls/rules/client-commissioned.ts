import { wordingAfterName, type PollRule } from '../rule.ts';

export const clientCommissioned: PollRule = {
  name: 'client-commissioned',
  example: 'Shelter North, which commissioned the survey; the Herald commissioned the poll',
  field: 'client',
  words: ['commissioned', 'sponsored', 'funded', 'paid'],
  startsWith: 'name',
  readAt: wordingAfterName(
    new RegExp(
      String.raw`(?: \([\p{L}/-]{2,12}\))?,?(?: which| who)?(?: has| had)? (?:commissioned|sponsored|funded|paid for) (?:the|this|a|its) (?:[\p{L}-]+ ){0,2}(?:poll|survey|study|research|polling)(?![\p{L}-])`,
      'yu',
    ),
  ),
};
