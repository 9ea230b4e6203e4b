import { isClientName } from '../is-client-name.ts';
import { isMedium } from '../is-medium.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { knownPollster } from '../known-pollster.ts';
import { wording, type PollRule } from '../rule.ts';

export const clientAfterName: PollRule = {
  name: 'client-after-name',
  example: 'Opinium for the Observer put both sides level; the latest Newspoll, in the Age',
  field: 'client',
  words: ['for', 'in'],
  startsWith: 'name',
  // A reporter writes for the Observer too; only a pollster finds.
  readAt: wording(
    new RegExp(
      String.raw`(?<pollster>${ORGANISATION})(?:[’']s?(?: [\p{L}-]{1,20}){0,5}|, whose [\p{Ll} ]{1,30}|, (?:working|polling)|,)? (?:(?<for>for(?: (?:the )?(?:charity|think[ -]tank|campaign group|union|broadcaster|newspaper|magazine|website|consumer group|lobby group|firm))?)|(?:(?:is |was |out |published |printed |today )*|(?:poll|survey),? )in) (?<value>(?:the |The )?${ORGANISATION})(?<finding>,? (?:put|puts|had|has|gave|gives|found|finds|produced|showed|shows|suggested|suggests|recorded)(?!\p{L}))?`,
      'dyu',
    ),
    (value, { groups }) =>
      groups?.['for'] === undefined
        ? knownPollster(
            (groups?.['pollster'] ?? '').replace(
              / (?:\p{Lu}\p{L}+ ?)*(?:Polls?|Monitor|Tracker|Survey)$/u,
              '',
            ),
          ) !== null && isMedium(value)
        : knownPollster(
              (groups?.['pollster'] ?? '').replace(
                / (?:\p{Lu}\p{L}+ ?)*(?:Polls?|Monitor|Tracker|Survey)$/u,
                '',
              ),
            ) === null
          ? groups?.['finding'] !== undefined && isMedium(value)
          : isClientName(value),
  ),
};
