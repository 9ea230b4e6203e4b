import { isClientName } from '../is-client-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { knownPollster } from '../pollster-name.ts';
import type { PollRule } from '../rule.ts';

export const clientAfterName: PollRule = {
  name: 'client-after-name',
  example: 'Opinium for the Observer put both sides level',
  field: 'client',
  pattern: new RegExp(
    String.raw`(?<pollster>${ORGANISATION}) for (?<value>(?:the )?${ORGANISATION})`,
    'dgu',
  ),
  accepts: (value, match) =>
    isClientName(value) && knownPollster(match.groups?.['pollster'] ?? '') !== null,
};
