import { isAskerName } from '../is-asker-name.ts';
import { isOrganisation } from '../is-organisation.ts';

import { wordingAfterName, type PollRule } from '../rule.ts';

/** Who counts without asking. */
const OFFICIAL = /Statistics|Police|Treasury|Department|Ministry|Reserve Bank|Office for/u;

/** A paper's or a pollster's poll comes at fixed times; a politician's does not. */
const REGULAR =
  /^[’']s? (?:(?:latest|new|most recent|first|last|final) )?(?:regular|daily|weekly|fortnightly|monthly|quarterly|annual|yearly|biennial|half-yearly|twice-yearly|rolling|tracking|online|telephone|phone|seat-by-seat|constituency|omnibus|spring|summer|autumn|winter) /u;

export const pollsterOwner: PollRule = {
  name: 'pollster-owner',
  example: 'Brightwater Research’s latest survey; the Northgate Institute’s annual poll',
  field: 'pollster',
  words:
    `poll polls survey surveys questionnaire questionnaires study polling research aggregate average tracker findings index barometer omnibus outlook`.split(
      ' ',
    ),
  startsWith: 'name',
  readAt: wordingAfterName(
    new RegExp(
      String.raw`[’']s? (?:(?!found|says|said|put|shows)[\p{L}\d-]{1,24} ){0,5}?(?:polls?|surveys?|questionnaires?|study|polling|research|aggregate|average|tracker|findings|index|barometer|omnibus|outlook)(?![\p{L}-])`,
      'yu',
    ),
    (value, place) =>
      !OFFICIAL.test(value) &&
      (isOrganisation(value) ||
        (isAskerName(value) &&
          REGULAR.test(place.text.slice(place.span.end, place.span.end + 40)))),
  ),
};
