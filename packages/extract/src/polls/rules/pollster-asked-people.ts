import { isAskerName } from '../is-asker-name.ts';
import { wordingAfterName, type PollRule, type WordsInText } from '../rule.ts';

export const pollsterAskedPeople: PollRule = {
  name: 'pollster-asked-people',
  example:
    'Brightwater interviewed 1,004 adults; Northgate Insight, a firm in Leeds, polled 2,000 people',
  field: 'pollster',
  words:
    `polling surveying canvassing interviewing surveyed polled interviewed questioned quizzed canvassed asked spoke talked heard put wrote emailed mailed rang called phoned telephoned contacted reached sampled tracked visited`.split(
      ' ',
    ),
  startsWith: 'name',
  readAt: wordingAfterName(
    new RegExp(
      String.raw`(?:(?<=\bCo|Inc|Corp|Ltd)\.)?(?: \([\p{L}/-]{2,12}\))?(?: of \p{Lu}[\p{L}.]{1,16}(?: \p{Lu}[\p{L}.]{1,16})?(?:, \p{Lu}[\p{L}.]{1,10},?)?)?(?:, (?:polling|surveying|canvassing|interviewing)(?!\p{L})|(?:, which| which|, who|, (?:an?|the|whose|one of) [^.,;:()\n]{2,80},(?: which| who)?)?(?:,? (?:in|over|during|earlier|last) [^.,;:()\n]{2,40}?,?)?(?: (?:has|had|have|also|recently))? (?:tracked|visited|surveyed|polled|interviewed|questioned|quizzed|canvassed|asked|spoke (?:to|with)|talked to|heard (?:back )?from|put (?:the|its|this|that) questions? to|wrote to|emailed|mailed|rang|called|phoned|telephoned|contacted|reached|sampled) (?:(?:a|an|the|total|of|more|than|fewer|just|well|over|up|to|panel|every|its|our|about|around|some|nearly|almost|at|least|nationally|representative|random|sample|group) ){0,6}(?=[\d,]{3,9}(?!\d| ?%| per ?cent| votes)))`,
      'yu',
    ),
    (value, place) => isAskerName(value) && !isSurname(value, place),
  ),
};

/** Looked for nearby only, so that the time stays linear in the text. */
const NEARBY = 6000;

/** `Tern reached 802 adults` after `pollster Anna Tern`: somebody, not a body. */
function isSurname(value: string, { text, span }: WordsInText): boolean {
  if (/[^\p{L}-]/u.test(value)) return false;
  const near = text.slice(Math.max(0, span.start - NEARBY), span.start);
  const at = near.indexOf(` ${value}`);
  return (
    at >= 0 &&
    /(?:pollsters?|[Dd]r\.?|[Pp]rof(?:essor)?\.?|[Mm]r|[Mm]s|[Mm]rs|director|researcher|analyst),? (?:\p{Lu}[\p{L}.-]{0,20} ?){0,2}$/u.test(
      near.slice(Math.max(0, at - 50), at),
    )
  );
}
