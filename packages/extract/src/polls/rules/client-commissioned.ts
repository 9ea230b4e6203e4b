import { isClientName } from '../is-client-name.ts';
import { wordingAfterName, type PollRule } from '../rule.ts';

/** `a survey of tenants that ` Shelter North commissioned */
const THAT =
  /(?:poll|survey|study|research|polling)(?: (?:of|by|from) [^.;]{1,60})?,? (?:that|which) (?:the )?$/u;

export const clientCommissioned: PollRule = {
  name: 'client-commissioned',
  example: 'Shelter North, which commissioned the survey; the Herald commissioned the poll',
  field: 'client',
  words: ['commissioned', 'sponsored', 'funded', 'paid'],
  startsWith: 'name',
  readAt: wordingAfterName(
    new RegExp(
      String.raw`(?: \([\p{L}/-]{2,12}\))?,?(?: which| who)?(?: has| had| have)? (?:commissioned|sponsored|funded|paid for)(?<poll> (?:the|this|a|its) (?:[\p{L}-]+ ){0,2}(?:poll|survey|study|research|polling))?(?![\p{L}-])`,
      'yu',
    ),
    (value, { text, span, groups }) =>
      groups['poll'] !== undefined ||
      (isClientName(value) && THAT.test(text.slice(Math.max(0, span.start - 90), span.start))),
  ),
};
