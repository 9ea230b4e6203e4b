import { isMedium } from '../is-medium.ts';
import { isOrganisation } from '../is-organisation.ts';
import { isPollsterName } from '../is-pollster-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

/** How many were asked, or for whom: nobody but a pollster is meant. */
const COUNTED = /\d{3} [\p{L}, -]{2,60}$/u;

export const pollsterAskedBy: PollRule = {
  name: 'pollster-asked-by',
  example: '803 residents asked by Tern for the radio; asked by Northgate Insight whether',
  field: 'pollster',
  words: ['asked', 'sampled', 'contacted'],
  startsWith: 'word',
  readAt: wording(
    new RegExp(
      String.raw`\b(?:[Aa]sked|[Ss]ampled|[Cc]ontacted) by (?:the )?(?:(?:pollsters?|researchers|polling (?:company|firm)) )?(?<value>${ORGANISATION})`,
      'dyu',
    ),
    (value, { text, span }) =>
      /^\p{Lu}/u.test(value) &&
      !isMedium(value) &&
      isPollsterName(value) &&
      (isOrganisation(value) ||
        COUNTED.test(text.slice(Math.max(0, span.start - 90), span.start - 9))),
  ),
};
