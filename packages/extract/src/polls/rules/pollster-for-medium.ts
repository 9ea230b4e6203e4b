import { isMedium } from '../is-medium.ts';
import { isPollsterName } from '../is-pollster-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wordingAfterName, type PollRule } from '../rule.ts';

export const pollsterForMedium: PollRule = {
  name: 'pollster-for-medium',
  example: 'Brightwater for the Observer put both sides level',
  field: 'pollster',
  words: ['for', 'in'],
  startsWith: 'name',
  readAt: wordingAfterName(
    new RegExp(
      String.raw`(?:, polling)? (?:for|in) (?:the |The )?(?<medium>${ORGANISATION}),? (?:put|puts|had|has|gave|gives|found|finds|produced|showed|shows|suggested|suggests|recorded)(?!\p{L})`,
      'yu',
    ),
    (value, match) => isMedium(match.groups['medium'] ?? '') && isPollsterName(value),
  ),
};
