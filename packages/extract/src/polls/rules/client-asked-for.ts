import { isClientName } from '../is-client-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

export const clientAskedFor: PollRule = {
  name: 'client-asked-for',
  example:
    'interviewed 1,004 adults for the Evening Herald; Brightwater for the Echo put the party on',
  field: 'client',
  words: `surveyed polled interviewed questioned quizzed canvassed spoke asked`.split(' '),
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`\b(?:(?:surveyed|polled|interviewed|questioned|quizzed|canvassed|spoke to|asked)(?: [\p{L}\d,.-]{1,16}){1,22}?|quizzed by \p{Lu}[\p{L}]{1,20}(?: \p{Lu}[\p{L}]{1,20})?) (?:for|on behalf of) (?:(?:the |a |an )?(?:[\p{Ll}-]{1,20} ){0,3}(?:maker|firm|company|charity|group|organi[sz]ation|website|magazine|newspaper|union|bank|programme|show|insurer|retailer|supermarket|broadcaster|brand|chain|app|site) )?(?<value>(?:(?:the|The) )?${ORGANISATION})`,
      'dyu',
    ),
    isClientName,
  ),
};
