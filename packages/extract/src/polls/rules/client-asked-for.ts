import { CLIENT_DESCRIPTION, THIS_PAPER } from '../client-description.ts';
import { isClientName } from '../is-client-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

export const clientAskedFor: PollRule = {
  name: 'client-asked-for',
  example:
    'interviewed 1,004 adults for the Evening Herald; Brightwater for the Echo put the party on',
  field: 'client',
  words:
    `surveyed polled interviewed telephoned phoned questioning questioned quizzed canvassed spoke asked`.split(
      ' ',
    ),
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`\b(?:(?:surveyed|polled|interviewed|questioned|questioning|quizzed|canvassed|telephoned|phoned|spoke to|asked)(?: [\p{L}\d,.-]{1,16}){0,22}?|quizzed by \p{Lu}[\p{L}]{1,20}(?: \p{Lu}[\p{L}]{1,20})?) (?:for|on behalf of) ${CLIENT_DESCRIPTION}(?<value>${THIS_PAPER}|(?:(?:the|The) )?${ORGANISATION})`,
      'dyu',
    ),
    isClientName,
  ),
};
