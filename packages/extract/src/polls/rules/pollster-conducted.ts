import { isAskerName } from '../is-asker-name.ts';
import { wordingAfterName, type PollRule } from '../rule.ts';

const DONE =
  '(?:conducted|carried out|carries out|ran|did|undertook|administered|compiled|produced|designed|oversaw|handled)';

/** `the poll that Northgate conducts` */
const THAT =
  /(?:(?:[Pp]oll|[Ss]urvey|[Rr]esearch|[Ss]tudy),?(?: that| which)?|[Ii]nterviews,? (?:that|which)) (?:the )?$/u;

/** `Northgate, the Leeds firm that …` */
const FIRM =
  "(?:, (?:the|an?) (?:[\\p{L}\\d.’'-]{1,20} ){0,4}(?:firm|company|institute|agency|house|consultancy|group|pollster) (?:that|which))?";
/** `the Northgate institute held`: what a name is. */
const KIND = '(?: (?:institute|agency|firm|company|group))?';
/** `Elm University political scientist Anna Tern, who ran the survey`: the body of whoever ran it. */
const STAFF =
  "(?<= University| College| Institute) (?:[\\p{Ll}-]{3,20} ){1,4}\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,2}, who (?:ran|led|directed|oversaw|conducted|designed|supervised) the (?:poll|survey|study)(?!\\p{L})";

export const pollsterConducted: PollRule = {
  name: 'pollster-conducted',
  example: 'Brightwater & Co. conducted the poll; the poll that Northgate carries out for the Echo',
  field: 'pollster',
  words:
    `conducted conducts carried carries ran runs held made led directed supervised did undertook undertakes administered
    administers compiled produced designed oversaw handled`.split(/\s+/u),
  startsWith: 'name',
  readAt: wordingAfterName(
    new RegExp(
      String.raw`${STAFF}|(?:(?<=\bCo|Inc|Corp|Ltd)\.)?(?: \([\p{L}/-]{2,12}\))?${KIND}${FIRM},?(?: which| who)?(?: has| had| have)? (?:${DONE} (?:the|this|its|their|a|an|both|all) (?:[\p{L}\d-]{1,20} ){0,4}(?:polls?|surveys?|research|study|polling|fieldwork|interviews|interviewing|questionnaires?|calls)|made the calls|(?<word>${DONE}|held|conducts|runs|undertakes|administers))(?![\p{L}-])`,
      'yu',
    ),
    (value, { text, span, groups }) =>
      isAskerName(value) &&
      !isSomebody(value, text.slice(span.end, span.end + 20)) &&
      (groups['word'] === undefined ||
        THAT.test(text.slice(Math.max(0, span.start - 24), span.start))),
  ),
};

/** `Anna Tern, who ran the study`; `Anna Tern of Northgate, which` is the pollster's. */
function isSomebody(value: string, after: string): boolean {
  return (
    /^,? who /u.test(after) &&
    (!/ (?:of|at|from) /u.test(value) ||
      /^,? who (?:designed|led|directed|oversaw|handled)/u.test(after))
  );
}
