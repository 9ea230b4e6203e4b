import { startsPredicate } from '../verb.ts';
import { canBeShare, isShare, spread } from '../evidence.ts';
import { labelBefore } from '../label.ts';
import type { FigureRule } from '../rule.ts';

export const optionShare: FigureRule = {
  name: 'option-share',
  example: 'Labour 39%, Greens 12%; Yes 61%; Strongly agree: 42%; CON 36 LAB 31',
  read({ text, number, bracket, before, after }) {
    if (bracket ? bracket.before.length === 0 : !canBeShare(number)) return null;
    if (bracket && !isShare(number)) return null;
    const words = bracket ? bracket.before : before;
    const answer = labelBefore(text, words);
    if (!answer) return null;
    const next = after[0];
    if (!bracket && next && (startsPredicate(next) || /^(?:of|who|points?|-)$/.test(next.lower)))
      return null;
    if (!isShare(number) && next?.kind === 'word') return null;
    return { people: 'carried', answer, evidence: spread(answer.span, number.span) };
  },
};
