import { isShare, spread } from '../evidence.ts';
import { labelAfter, labelBefore } from '../label.ts';
import type { FigureRule } from '../rule.ts';

export const shareOption: FigureRule = {
  name: 'share-option',
  example: '65% leave, 30% remain, 5% undecided; 44 per cent No; 12% don’t know',
  read({ text, number, before, after, bracket }) {
    if (!isShare(number)) return null;
    const words = bracket ? bracket.after : after;
    const answer = labelAfter(text, words);
    if (answer?.kind !== 'stated') return null;
    const rest = words.slice(words.findIndex(({ span }) => span.end === answer.span.end) + 1);
    if (rest.length > 0 && rest[0]?.kind === 'word') return null;
    // `Labour 40%, Greens 12%`: the name before the number is nearer than the one after the comma.
    if (!bracket && labelBefore(text, before.slice(-6)) && /^\p{Lu}/u.test(answer.response))
      return null;
    return { people: 'carried', answer, evidence: spread(number.span, answer.span) };
  },
};
