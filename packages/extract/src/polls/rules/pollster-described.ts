import { isPollsterName } from '../is-pollster-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import type { PollRule } from '../rule.ts';

export const pollsterDescribed: PollRule = {
  name: 'pollster-described',
  example: 'pollsters Brightwater; the polling company Northgate; market researchers Tern Insight',
  field: 'pollster',
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d-])(?:[Pp]ollsters?|(?:[Pp]olling|[Rr]esearch|[Ss]urvey) (?:firm|company|organi[sz]ation|agency|group|consultancy|body|institute|house)|[Mm]arket researchers?),? (?<value>${ORGANISATION})`,
    'dgu',
  ),
  accepts: isPollsterName,
};
