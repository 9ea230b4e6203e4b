import { isClientName } from '../is-client-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

const NAME = `(?:(?:the|The) )?${ORGANISATION}`;
/** `mobile firm`, `the charity`: lower-case words that lead to a name. */
const DESCRIPTION = String.raw`(?:(?:the |a |an )?(?:[\p{Ll}-]{1,20} ){0,3}(?:firm|company|charity|group|organi[sz]ation|website|magazine|newspaper|campaign|tank|union|bank|programme|program|show|insurer|retailer|supermarket|nonprofit|broadcasters?) )?`;

export const clientAfterFor: PollRule = {
  name: 'client-after-for',
  example: 'a YouGov poll for the Evening Herald; commissioned by Shelter North',
  field: 'client',
  words:
    `in poll polls polling survey surveys research study commissioned paid sponsored conducted carried undertaken produced done conducts carries run runs taken`.split(
      ' ',
    ),
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`\b(?:(?:polls?|polling|surveys?|research|study)(?: (?:carried out|conducted|done|published|released|taken))?(?: (?:by|of|from) (?:[^.,;()]|\.(?= \p{Ll})|,(?=\d)){1,90}?)?(?<!Cent(?:er|re)|Council|Foundation|Institute|Campaign|School|Coalition) (?:for|on behalf of)|commissioned (?:by|for)|paid for by|sponsored by|in association with|(?:conducted|conducts|carried out|carries out|undertaken|produced|done|run|runs|taken) (?:(?:[^.;()]|\.(?= \p{Ll})){1,90}? )?(?:for|on behalf of)) ${DESCRIPTION}(?<value>${NAME})`,
      'dyu',
    ),
    isClientName,
  ),
};
