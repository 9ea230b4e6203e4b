import { isPollsterName } from '../is-pollster-name.ts';
import { isOrganisation } from '../is-organisation.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

export const pollsterDescribed: PollRule = {
  name: 'pollster-described',
  example: 'pollsters Brightwater; the polling company Northgate; market researchers Tern Insight',
  field: 'pollster',
  words: ['pollster', 'pollsters', 'polling', 'research', 'survey', 'market'],
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`(?<![\p{L}\d-])(?:[Pp]ollsters?|(?:[Pp]olling|[Rr]esearch|[Ss]urvey) (?:firm|company|organi[sz]ation|agency|group|consultancy|body|institute|house)|[Mm]arket researchers?)[,:]? (?<value>${ORGANISATION})`,
      'dyu',
    ),
    (value, place) =>
      isPollsterName(value, place) &&
      !(
        /pollsters?,? $/i.test(
          place.text.slice(Math.max(0, place.span.start - 12), place.span.start),
        ) && isPerson(value)
      ),
  ),
};

/** `pollster Anna Tern`: two names and nothing of a body. */
function isPerson(value: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.’-]*){1,2}$/u.test(value) && !isOrganisation(value);
}
