import { isAskerName } from '../is-asker-name.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import { wording, type PollRule } from '../rule.ts';

const DONE =
  '(?:conducted|carried out|carries out|ran|did|undertook|administered|compiled|produced|designed|oversaw|handled)';

export const pollsterConducted: PollRule = {
  name: 'pollster-conducted',
  example: 'Brightwater & Co. conducted the poll; the poll that Northgate carries out for the Echo',
  field: 'pollster',
  words: `conducted conducts carried carries ran runs did undertook undertakes administered
    administers compiled produced designed oversaw handled`.split(/\s+/u),
  startsWith: 'name',
  readAt: wording(
    new RegExp(
      String.raw`(?<value>${ORGANISATION}(?:(?<=\bCo|Inc|Corp|Ltd)\.)?)(?: \([\p{L}/-]{2,12}\))?,?(?: which| who)?(?: has| had| have)? (?:${DONE} (?:the|this|its|their|a|an|both|all) (?:[\p{L}\d-]{1,20} ){0,4}(?:polls?|surveys?|research|study|polling|fieldwork|interviews|interviewing|questionnaires?)|(?<=(?:[Pp]oll|[Ss]urvey|[Rr]esearch|[Ss]tudy),?(?: that| which)? (?:the )?\k<value> )(?:${DONE}|conducts|runs|undertakes|administers))(?![\p{L}-])`,
      'dyu',
    ),
    isAskerName,
  ),
};
