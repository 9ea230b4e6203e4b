import { isMedium } from '../is-medium.ts';
import { isOrganisation } from '../is-organisation.ts';
import { isPollsterName } from '../is-pollster-name.ts';
import { wordingAfterName, type PollRule } from '../rule.ts';

/** Who counts, or speaks of what others asked. */
const OFFICIAL =
  /Statistics|Police|Treasury|Department|Ministry|Government|Council\b(?! (?:on|for|of))|Commission/u;

export const pollsterOfItsOwn: PollRule = {
  name: 'pollster-of-its-own',
  example: 'the Moor Guild may change course after its largest ever survey of members found',
  field: 'pollster',
  words: ['survey', 'poll', 'questionnaire', 'ballot'],
  startsWith: 'name',
  readAt: wordingAfterName(
    /(?![’'])(?: in (?:the )?\p{Lu}\p{Ll}+)?[^.;:\n\p{Lu}]{1,120}? (?:(?:its|their) (?:[\p{Ll}-]{2,14} ){0,4}(?:survey|poll|questionnaire) (?:of|among|found|finds|shows|showed|suggests|says)|(?:survey|poll|questionnaire) of (?:(?:more than|over|about|around|nearly|some) )?(?:[\d,]{2,7} (?:of )?)?(?:its|their) (?:own )?(?:members|customers|readers|clients|subscribers|users|affiliates|branches))(?!\p{L})/uy,
    (value) =>
      isOrganisation(value) && !isMedium(value) && isPollsterName(value) && !OFFICIAL.test(value),
  ),
};
