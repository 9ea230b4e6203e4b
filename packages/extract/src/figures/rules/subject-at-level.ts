import { covers } from '@topline/model';
import type { Token } from '../../language/tokens.ts';
import { canBeShare, isShare, spread } from '../evidence.ts';
import { segmentOf, withoutQualifiers } from '../number-clause.ts';
import { isBareParty } from '../party.ts';
import { isPeopleNoun } from '../people.ts';
import type { Answer, FigureRule, People } from '../rule.ts';
import { readSubject } from '../subject.ts';
import { startsPredicate } from '../verb.ts';

const LINKS =
  /^(?:on|at|with|to|is|was|were|are|had|has|have|got|gets|get|wins|win|takes|take|polling|polled|scores?|scored|receives?|received|receiving|secures?|secured|commands?|draws?|drew|attracts?|attracted|reached|reaching|hit|hitting|of|stood|stands|won)$/;

export const subjectAtLevel: FigureRule = {
  name: 'subject-at-level',
  example: 'Labour was on 39%; Remain at 48; support for the ban has fallen to 54 per cent',
  read({ text, number, bracket, before, after, besideShare, follows }) {
    if (bracket || !canBeShare(number)) return null;
    const lead = withoutQualifiers(before);
    const link = lead.at(-1);
    if (!link || !LINKS.test(link.lower)) return null;
    const next = after[0];
    if (next && (startsPredicate(next) || /^(?:who|points?)$/.test(next.lower))) return null;
    if (!isShare(number) && !(besideShare && /^(?:on|at|to)$/.test(link.lower))) return null;
    const subject =
      readSubject(text, segmentOf(lead)) ??
      readSubject(text, segmentOf(lead, { acrossCommas: true }));
    if (!subject) return null;
    const holders = peopleNamed(lead, subject.answer);
    if (holders && follows) {
      return { people: holders, answer: 'carried', evidence: spread(holders.span, number.span) };
    }
    return {
      people: subject.people ?? 'carried',
      answer: subject.answer,
      evidence: spread(subject.answer.span, number.span),
    };
  },
};

/** `pensioners were at 41 per cent`: people are no answer but those who give one. */
function peopleNamed(lead: readonly Token[], answer: Answer): People | null {
  const words = lead.filter(({ span }) => covers(answer.span, span));
  const last = words.at(-1);
  if (!last || !isPeopleNoun(last) || isBareParty(last.lower)) return null;
  return { span: answer.span };
}
