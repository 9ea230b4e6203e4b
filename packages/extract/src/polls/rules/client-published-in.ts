import { isMedium } from '../is-medium.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

export const clientPublishedIn: PollRule = {
  name: 'client-published-in',
  example: 'a Brightwater poll in the Sunday Herald; a survey published by the Times',
  field: 'client',
  words:
    `poll polls polling survey study research published printed carried shown broadcast aired screened reported`.split(
      ' ',
    ),
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`\b(?:(?:polls?|polling|survey|study|research)(?: (?:of|with|among) [\d,]{3,9}(?: [\p{L}-]{2,20}){1,3}| (?:out|today|yesterday|this week|last week|on \p{Lu}\p{Ll}{2,8}day)){0,2} in|(?:published|printed|carried|shown|broadcast|aired|screened|reported)(?: (?:today|yesterday|this week|last week|on \p{Lu}\p{Ll}{2,8}day))? (?:in|by)) (?<value>(?:(?:the|The) )?${ORGANISATION})`,
      'dyu',
    ),
    isMedium,
  ),
};
