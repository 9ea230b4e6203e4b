import { readAnswer } from '../answer.ts';
import { isShare, spread } from '../evidence.ts';
import type { FigureRule } from '../rule.ts';

export const shareAnswer: FigureRule = {
  name: 'share-answer',
  example: 'and nine per cent would vote against; 29 per cent said they did not know',
  read({ text, number, bracket, after }) {
    if (bracket || !isShare(number)) return null;
    const answer = readAnswer(text, after);
    if (!answer) return null;
    return { people: 'carried', answer, evidence: spread(number.span, answer.span) };
  },
};
