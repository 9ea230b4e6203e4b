import { startsPredicate } from '../verb.ts';
import { canBeShare, isShare, spread } from '../evidence.ts';
import type { Token } from '../../language/tokens.ts';
import { labelBefore, names } from '../label.ts';
import type { FigureRule } from '../rule.ts';

export const optionShare: FigureRule = {
  name: 'option-share',
  example: 'Labour 39%, Greens 12%; Yes 61%; Strongly agree: 42%; CON 36 LAB 31',
  read({ text, number, bracket, before, after, besideShare }) {
    if (bracket ? bracket.before.length === 0 : !canBeShare(number)) return null;
    if (bracket && !isShare(number)) return null;
    const words = bracket ? bracket.before : before;
    const answer = labelBefore(text, words);
    if (!answer) return null;
    const next = after[0];
    if (!bracket && next && (startsPredicate(next) || /^(?:of|who|points?|-)$/.test(next.lower)))
      return null;
    if (
      !isShare(number) &&
      !isInList(after, answer.kind === 'stated' ? answer.response : '', besideShare)
    )
      return null;
    return { people: 'carried', answer, evidence: spread(answer.span, number.span) };
  },
};

/** A bare number is a share beside others, `Agree 50, Disagree 29`, or after a party's short name. */
function isInList(after: readonly Token[], label: string, besideShare: boolean): boolean {
  if (after.length > 0 && !after.every(names)) return false;
  return besideShare || /^\p{Lu}{2,6}$/u.test(label);
}
