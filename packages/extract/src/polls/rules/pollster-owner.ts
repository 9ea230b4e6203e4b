import { isOrganisation } from '../is-organisation.ts';
import { wordingAfterName, type PollRule } from '../rule.ts';

export const pollsterOwner: PollRule = {
  name: 'pollster-owner',
  example: 'Brightwater Research’s latest survey; the Northgate Institute’s annual poll',
  field: 'pollster',
  words:
    `poll polls survey surveys study polling research aggregate average tracker findings`.split(
      ' ',
    ),
  startsWith: 'name',
  readAt: wordingAfterName(
    new RegExp(
      String.raw`[’']s? (?:(?!found|says|said|put|shows)[\p{L}\d-]{1,24} ){0,5}?(?:polls?|surveys?|study|polling|research|aggregate|average|tracker|findings)(?![\p{L}-])`,
      'yu',
    ),
    isOrganisation,
  ),
};
