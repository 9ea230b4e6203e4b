import { isOrganisation } from '../is-organisation.ts';
import { isPollsterName } from '../is-pollster-name.ts';
import { wordingAfterName, type PollRule } from '../rule.ts';

export const pollsterBeforePoll: PollRule = {
  name: 'pollster-before-poll',
  example: 'the Northgate poll; a Brightwater Research survey; a Herald/Tern tracking poll',
  field: 'pollster',
  words:
    `polling study research questionnaire poll polls survey surveys barometer tracker omnibus`.split(
      ' ',
    ),
  startsWith: 'name',
  // `Northgate polls` can be elections there; `Northgate Institute polls` cannot.
  readAt: wordingAfterName(
    new RegExp(
      String.raw`(?: \((?:[\p{L}/-]{2,12})\))?(?: (?:new|latest|final|recent|national|nationwide|statewide|state|weekly|monthly|daily|annual|tracking|online|internet|phone|telephone|exclusive|public|opinion|voter|voting|intention|intentions|reader|readers|member|members|exit)){0,3} (?<word>polling|study|research|questionnaire|[Pp]olls?|[Ss]urveys?|[Bb]arometer|[Tt]racker|[Oo]mnibus)(?![\p{L}-])`,
      'yu',
    ),
    (value, match) =>
      /s$/i.test(match.groups['word'] ?? '')
        ? isOrganisation(value) && isPollsterName(value)
        : isPollsterName(value, match),
  ),
};
