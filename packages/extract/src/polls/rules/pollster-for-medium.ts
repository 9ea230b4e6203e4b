import { isMedium } from '../is-medium.ts';
import { isPollsterName } from '../is-pollster-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import type { PollRule } from '../rule.ts';

export const pollsterForMedium: PollRule = {
  name: 'pollster-for-medium',
  example: 'Brightwater for the Observer put both sides level',
  field: 'pollster',
  pattern: new RegExp(
    String.raw`(?<value>${ORGANISATION})(?:, polling)? for (?:the |The )?(?<medium>${ORGANISATION}),? (?:put|puts|had|has|gave|gives|found|finds|produced|showed|shows|suggested|suggests|recorded)(?!\p{L})`,
    'dgu',
  ),
  accepts: (value, match) => isMedium(match.groups?.['medium'] ?? '') && isPollsterName(value),
};
